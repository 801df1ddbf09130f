package africa.cauri.webapp.imports.table;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** The rows of a table, one after the other. */
public interface Rows extends Closeable {

    /** What a spreadsheet counts its days from: day 1 is 1900-01-01, and it believes in a 1900-02-29. */
    LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /**
     * Returns the next row that is not blank, or nothing after the last one.
     *
     * @throws Unreadable if the file cannot be read beyond this row
     */
    Optional<Row> next() throws IOException;

    /** Returns the day that the numbers of this table count from, where they stand for a date. */
    default LocalDate dayZero() {
        return DAY_ZERO;
    }
}
