package africa.cauri.webapp.imports.table;

/**
 * One cell, as it was written.
 *
 * @param text without the blanks around it; of a number in a workbook, its plain decimal digits
 */
public record Cell(String text, Kind kind) {

    static final Cell EMPTY = new Cell("", Kind.TEXT);

    /** What the file says of the cell. Only a workbook tells a number from a text. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A workbook's error, such as #REF!. */
        ERROR,
        /** A formula that was saved without its result. */
        FORMULA
    }

    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Kind.TEXT);
    }

    public boolean isEmpty() {
        return text.isEmpty() && kind == Kind.TEXT;
    }
}
