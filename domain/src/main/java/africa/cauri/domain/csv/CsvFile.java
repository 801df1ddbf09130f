package africa.cauri.domain.csv;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A table that was read from a CSV file, and what is wrong with its lines as such. */
public final class CsvFile {

    /** The most lines that a table has. */
    public static final int MOST_LINES = 50_000;

    private final List<CsvRow> rows = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private CsvFile() {}

    /**
     * Reads a whole table; UTF-8 with or without a byte order mark, semicolons, quotation marks where needed.
     *
     * @param columns the columns that the first line names, in any order
     * @throws RuleBroken if it is not UTF-8, a quotation mark is wrong, the columns are others, or the lines too many:
     *     the rest cannot be read then
     */
    public static CsvFile read(InputStream bytes, List<String> columns) {
        try {
            var file = new CsvFile();
            file.take(new CsvLines(bytes), columns);
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Does something with each row, whatever becomes of the others.
     *
     * @throws RuleBroken with every violation of every line, once all of them were tried
     */
    public void each(Consumer<CsvRow> consumer) {
        for (var row : rows) {
            try {
                consumer.accept(row);
            } catch (RuleBroken refusal) {
                refusal.violations().forEach(violation -> violations.add(violation.onLine(row.line())));
            }
        }
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }

    /** Returns how many rows there are. */
    public int size() {
        return rows.size();
    }

    /** Notes a violation for each row whose value in that column an earlier one has. */
    public void expectUnique(String column) {
        var lines = new HashMap<String, Integer>();
        for (var row : rows) {
            Optional.ofNullable(lines.putIfAbsent(row.get(column), row.line()))
                    .ifPresent(earlier ->
                            violations.add(Rule.CSV_LINE_TWICE.brokenBy(row.line(), row.get(column), earlier)));
        }
    }

    private void take(CsvLines lines, List<String> columns) throws IOException {
        var header = lines.next().stream().map(String::strip).toList();
        if (header.size() != columns.size() || !new HashSet<>(header).equals(new HashSet<>(columns))) {
            throw new RuleBroken(List.of(Rule.CSV_HEADER_WRONG.brokenBy(1, String.join(";", columns))));
        }
        for (var values = lines.next(); !values.isEmpty(); values = lines.next()) {
            if (lines.line() > MOST_LINES) {
                throw new RuleBroken(List.of(Rule.CSV_TOO_LONG.brokenBy(lines.line(), MOST_LINES)));
            }
            take(values, header, lines.line());
        }
    }

    private void take(List<String> values, List<String> header, int line) {
        if (values.size() != header.size()) {
            violations.add(Rule.CSV_VALUES_MISCOUNTED.brokenBy(line, values.size(), header.size()));
            return;
        }
        var row = new HashMap<String, String>();
        for (int column = 0; column < header.size(); column++) {
            row.put(header.get(column), values.get(column));
        }
        rows.add(new CsvRow(line, row));
    }
}
