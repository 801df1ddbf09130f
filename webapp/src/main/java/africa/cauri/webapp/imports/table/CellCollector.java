package africa.cauri.webapp.imports.table;

import africa.cauri.domain.kernel.Rule;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Makes one row of the fields that the parser finds. */
final class CellCollector extends AbstractBaseCsvCallbackHandler<Row> {

    private static final int MOST_FIELDS = 1000;

    private List<Cell> cells = new ArrayList<>();

    /** Returns the line on which the row being read began. */
    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>(Math.max(cells.size(), 1));
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        if (field >= MOST_FIELDS) {
            throw new Unreadable(line(), Rule.IMPORT_TOO_MANY_FIELDS, MOST_FIELDS);
        }
        cells.add(Cell.of(Blank.strip(new String(buffer, offset, length))));
    }

    @Override
    protected Row buildRecord() {
        return new Row(line(), cells);
    }
}
