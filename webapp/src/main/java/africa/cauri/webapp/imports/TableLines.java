package africa.cauri.webapp.imports;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.webapp.imports.table.Row;
import africa.cauri.webapp.imports.table.Rows;
import africa.cauri.webapp.imports.table.Unreadable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** The lines of a table with a header: CSV, workbook or FEC. */
final class TableLines implements Lines {

    /** What all the rows of a table have in common. A workbook leaves out the empty cells at the end of a row. */
    record Shape(ImportFormat format, Header header, LocalDate dayZero) {

        int leastWidth() {
            return format == ImportFormat.XLSX ? 0 : header.width();
        }
    }

    private final Rows rows;
    private final Shape shape;
    private final ImportErrors errors;
    private final ImportErrors notices;

    private TableLines(Rows rows, Shape shape, ImportErrors errors, ImportErrors notices) {
        this.rows = rows;
        this.shape = shape;
        this.errors = errors;
        this.notices = notices;
    }

    /** Reads the header, and notes what is wrong with it: then the lines are not worth reading. */
    static TableLines open(ImportFormat format, Rows rows, ImportErrors errors, ImportErrors notices)
            throws IOException {
        try {
            return begin(format, rows, errors, notices);
        } catch (IOException | Unreadable cannotBegin) {
            rows.close();
            throw cannotBegin;
        }
    }

    private static TableLines begin(ImportFormat format, Rows rows, ImportErrors errors, ImportErrors notices)
            throws IOException {
        var first = rows.next();
        if (first.isEmpty()) {
            errors.add(ImportError.of(0, "", Rule.IMPORT_EMPTY_FILE));
        }
        var header = Header.of(first.orElse(Row.NONE), errors, notices);
        if (first.isPresent()) {
            header.require(format, errors);
        }
        return new TableLines(rows, new Shape(format, header, rows.dayZero()), errors, notices);
    }

    @Override
    public ImportContent content() {
        return shape.header().content();
    }

    @Override
    public Optional<FoundLine> next() throws IOException {
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            var found = read(new TableFields(row.get(), shape, errors));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private Optional<FoundLine> read(TableFields fields) {
        var opening = content() == ImportContent.OPENING_BALANCES;
        if (fields.isFaulty()) {
            var key = opening ? FoundLine.Key.OPENING : fields.keyAsWritten();
            return Optional.of(new FoundLine(fields.line(), key, Optional.empty()));
        }
        var journal = opening ? "" : fields.required(Column.JOURNAL);
        var date = opening ? Optional.<LocalDate>empty() : fields.requiredDate(Column.DATE);
        var sides = shape.header().hasSide() ? fields.sidesByLetter() : fields.sides();
        var line = line(fields, journal, date, sides);
        if (!fields.isFaulty() && sides.areNil()) {
            notices.add(ImportError.of(fields.line(), "", Rule.IMPORT_NIL_LINE_IGNORED));
            return Optional.empty();
        }
        var key = opening ? FoundLine.Key.OPENING : fields.key(date);
        return Optional.of(new FoundLine(fields.line(), key, Optional.of(line).filter(read -> !fields.isFaulty())));
    }

    private ImportedLine line(TableFields fields, String journal, Optional<LocalDate> date, LineFields.Sides sides) {
        var label = fields.text(Column.LABEL);
        var lineLabel = fields.text(Column.LINE_LABEL);
        return new ImportedLine(
                fields.line(),
                journal,
                date,
                fields.date(Column.DOCUMENT_DATE),
                fields.text(Column.REFERENCE),
                fields.text(Column.ENTRY_NUMBER),
                label.isEmpty() ? lineLabel : label,
                fields.required(Column.ACCOUNT),
                fields.text(Column.ACCOUNT_TITLE),
                fields.text(Column.THIRD_PARTY),
                fields.text(Column.THIRD_PARTY_NAME),
                lineLabel.isEmpty() ? label : lineLabel,
                sides.debit(),
                sides.credit(),
                fields.date(Column.DUE_DATE),
                fields.amount(Column.FOREIGN_AMOUNT),
                fields.text(Column.CURRENCY),
                fields.text(Column.LETTER_CODE));
    }
}
