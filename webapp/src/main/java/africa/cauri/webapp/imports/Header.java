package africa.cauri.webapp.imports;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.webapp.imports.table.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where each column of a table stands, by its first row. Columns may stand in any order. */
final class Header {

    private final long line;
    private final List<String> titles = new ArrayList<>();
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private Header(long line) {
        this.line = line;
    }

    /** Notes a column that is there twice as an error, and one that nobody knows as a notice. */
    static Header of(Row row, ImportErrors errors, ImportErrors notices) {
        var header = new Header(row.line());
        row.cells().subList(0, row.width()).forEach(cell -> header.add(cell.text(), errors, notices));
        return header;
    }

    /** Without a journal and without a date, a table has nothing but balances. */
    ImportContent content() {
        return has(Column.JOURNAL) || has(Column.DATE) || has(Column.ENTRY_NUMBER)
                ? ImportContent.ENTRIES
                : ImportContent.OPENING_BALANCES;
    }

    /** Notes each column that a table of this format cannot do without. */
    void require(ImportFormat format, ImportErrors errors) {
        for (var column : required(format)) {
            if (!has(column)) {
                var title = format == ImportFormat.FEC ? column.titleInFec() : column.title();
                errors.add(ImportError.of(line, title, Rule.IMPORT_MISSING_COLUMN, title));
            }
        }
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Returns where the column stands, counted from 0; beyond the last one if it is not there. */
    int place(Column column) {
        return places.getOrDefault(column, Integer.MAX_VALUE);
    }

    /** Returns the column's name as the file writes it, or ours if it is not there. */
    String title(Column column) {
        return has(column) ? titles.get(place(column)) : column.title();
    }

    int width() {
        return titles.size();
    }

    private void add(String title, ImportErrors errors, ImportErrors notices) {
        var column = Column.named(title);
        if (column.isEmpty()) {
            notices.add(ImportError.of(line, title, Rule.IMPORT_COLUMN_IGNORED, title));
        } else if (places.putIfAbsent(column.get(), titles.size()) != null) {
            errors.add(ImportError.of(line, title, Rule.IMPORT_DUPLICATE_COLUMN, title));
        }
        titles.add(title);
    }

    private List<Column> required(ImportFormat format) {
        var columns = new ArrayList<Column>();
        if (format == ImportFormat.FEC) {
            columns.addAll(List.of(Column.JOURNAL, Column.ENTRY_NUMBER, Column.DATE, Column.LABEL));
        } else if (content() == ImportContent.ENTRIES) {
            columns.addAll(List.of(Column.JOURNAL, Column.DATE));
            columns.add(has(Column.LINE_LABEL) ? Column.LINE_LABEL : Column.LABEL);
        }
        columns.add(Column.ACCOUNT);
        columns.addAll(hasSide() ? List.of(Column.AMOUNT, Column.SIDE) : List.of(Column.DEBIT, Column.CREDIT));
        return columns;
    }

    /** Says whether amounts stand in one column, and their side in another. */
    boolean hasSide() {
        return has(Column.AMOUNT) && !has(Column.DEBIT) && !has(Column.CREDIT);
    }
}
