package africa.cauri.domain.period;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Opens the first fiscal year of new books, with its periods. May be run again after a crash: the second run changes
 * nothing.
 */
public final class OpenFirstFiscalYear {

    private static final String INSERT =
            """
            INSERT IGNORE INTO fiscal_year (starts_on, ends_on)
            SELECT ?, ? FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM fiscal_year)
            """;

    private static final String INSERT_PERIOD =
            "INSERT IGNORE INTO period (starts_on, ends_on, fiscal_year) VALUES (?, ?, ?)";

    private static final String FIRST = "SELECT starts_on, ends_on FROM fiscal_year ORDER BY starts_on LIMIT 1";

    private OpenFirstFiscalYear() {}

    /**
     * Makes this the first fiscal year of the books, unless it is already.
     *
     * @param books a connection to the books, whose transaction is the caller's
     * @throws IllegalStateException if the books already begin with another year, or refuse this one
     */
    public static void into(Connection books, FirstFiscalYear year) throws SQLException {
        try (var insert = books.prepareStatement(INSERT)) {
            insert.setObject(1, year.from());
            insert.setObject(2, year.until());
            insert.executeUpdate();
        }
        var first = first(books);
        if (!first.equals(year)) {
            throw new IllegalStateException("The books begin with " + first + ", not with " + year);
        }
        try (var insert = books.prepareStatement(INSERT_PERIOD)) {
            for (var period : FiscalYear.periods(year.from(), year.until())) {
                insert.setObject(1, period.from());
                insert.setObject(2, period.until());
                insert.setObject(3, year.from());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static FirstFiscalYear first(Connection books) throws SQLException {
        try (var select = books.prepareStatement(FIRST);
                var row = select.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("The books refused their first fiscal year");
            }
            return new FirstFiscalYear(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class));
        }
    }
}
