package africa.cauri.domain.closing;

import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The entries that the closing of a year posted, those that take earlier ones back included. */
@ApplicationScoped
public class ClosingEntries {

    /** The most entries that one call returns. */
    public static final int MOST_ROWS = 200;

    private static final String POSTED =
            """
            SELECT e.id, e.journal, e.number, e.fiscal_year, e.accounting_date, e.label, made.origin,
                e.reverses IS NOT NULL OR EXISTS (SELECT 1 FROM entry b WHERE b.reverses = e.id) AS taken_back
            FROM (
                SELECT id, origin FROM entry
                WHERE origin IN ('CLOSING', 'REVALUATION') AND origin_id LIKE CONCAT(?, '/%')
                UNION ALL
                SELECT b.id, o.origin FROM entry o JOIN entry b ON b.reverses = o.id
                WHERE o.origin IN ('CLOSING', 'REVALUATION') AND o.origin_id LIKE CONCAT(?, '/%')
            ) AS made JOIN entry e ON e.id = made.id
            ORDER BY e.recorded_at, e.journal, e.number LIMIT ?
            """;

    private final Sql sql;

    protected ClosingEntries() {
        this(null);
    }

    @Inject
    ClosingEntries(Sql sql) {
        this.sql = sql;
    }

    /**
     * An entry that was posted.
     *
     * @param step the one it belongs to: of what opens the next year, provisionally or for good, the opening
     * @param takenBack whether another one takes it back, or it takes one back
     */
    public record Posted(
            EntryId id, String journal, int number, LocalDate day, String label, ClosingStep step, boolean takenBack) {}

    /** Returns the entries in the order in which they were posted, {@link #MOST_ROWS} at most. */
    public List<Posted> of(LocalDate fiscalYear) {
        return sql.list(POSTED, row -> read(row, fiscalYear), fiscalYear, fiscalYear, MOST_ROWS);
    }

    private static Posted read(ResultSet row, LocalDate fiscalYear) throws SQLException {
        return new Posted(
                new EntryId(row.getObject("id", UUID.class)),
                row.getString("journal"),
                row.getInt("number"),
                row.getObject("accounting_date", LocalDate.class),
                row.getString("label"),
                step(row, fiscalYear),
                row.getBoolean("taken_back"));
    }

    private static ClosingStep step(ResultSet row, LocalDate fiscalYear) throws SQLException {
        if (!row.getObject("fiscal_year", LocalDate.class).equals(fiscalYear)) {
            return ClosingStep.OPENING;
        }
        return row.getString("origin").equals("REVALUATION") ? ClosingStep.REVALUATION : ClosingStep.RESULT;
    }
}
