package africa.cauri.webapp.imports.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line it begins on, counted from 1 as an editor or a spreadsheet does
 */
public record Row(long line, List<Cell> cells) {

    /** No row at all. */
    public static final Row NONE = new Row(0, List.of());

    /** Returns the cell of that column, counted from 0; an empty one where the row has ended. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    /** Returns the number of cells up to the last one that is not empty. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }
}
