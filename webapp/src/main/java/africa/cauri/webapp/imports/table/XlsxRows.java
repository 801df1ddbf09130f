package africa.cauri.webapp.imports.table;

import africa.cauri.domain.kernel.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rows of the first sheet of a workbook, hidden ones too. Of a formula the saved result is read; it is never
 * calculated. Numbers have the fifteen digits that a spreadsheet shows, not the noise behind them.
 */
public final class XlsxRows implements Rows {

    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private final Workbook book;
    private final XmlPart sheet;
    private final SheetCells cells;
    private long line;
    private boolean inRow;

    private XlsxRows(Workbook book, XmlPart sheet, SheetCells cells) {
        this.book = book;
        this.sheet = sheet;
        this.cells = cells;
    }

    /**
     * Opens the first sheet.
     *
     * @throws Unreadable if it is no workbook, or a dangerous one
     */
    public static XlsxRows open(Path file) throws IOException {
        var book = Workbook.open(file);
        try {
            return new XlsxRows(book, book.sheet(), new SheetCells(strings(book)));
        } catch (IOException | Unreadable damaged) {
            book.close();
            throw damaged;
        }
    }

    @Override
    public Optional<Row> next() throws IOException {
        try {
            for (var step = sheet.next(); step != XmlPart.Step.OVER; step = sheet.next()) {
                if (step == XmlPart.Step.BEGIN && sheet.name().equals("row")) {
                    begin(sheet.attribute("r"));
                    inRow = true;
                    var row = cells.row(sheet, line);
                    inRow = false;
                    if (!row.isEmpty()) {
                        return Optional.of(row);
                    }
                }
            }
            return Optional.empty();
        } catch (Unreadable damaged) {
            throw damaged.line() > 0 ? damaged : new Unreadable(inRow ? line : line + 1, damaged.rule());
        }
    }

    @Override
    public LocalDate dayZero() {
        return book.countsFrom1904() ? DAY_ZERO_1904 : DAY_ZERO;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    /** A row without a number is the one after the last. No row stands before another one. */
    private void begin(Optional<String> number) {
        long before = line;
        try {
            line = number.isPresent() ? Integer.parseInt(number.get()) : before + 1;
        } catch (NumberFormatException noNumber) {
            throw (Unreadable) new Unreadable(before + 1, Rule.IMPORT_WORKBOOK_DAMAGED).initCause(noNumber);
        }
        if (line <= before) {
            throw new Unreadable(before + 1, Rule.IMPORT_WORKBOOK_DAMAGED);
        }
    }

    private static SharedStrings strings(Workbook book) throws IOException {
        var part = book.strings();
        if (part.isEmpty()) {
            return SharedStrings.none();
        }
        try (var strings = part.get()) {
            return SharedStrings.of(strings);
        }
    }
}
