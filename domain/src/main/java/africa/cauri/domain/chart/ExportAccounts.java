package africa.cauri.domain.chart;

import africa.cauri.domain.csv.CsvWriter;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes the accounts as CSV: those of the company, and what it decided about those of the official chart. */
@ApplicationScoped
public class ExportAccounts {

    private static final String ROWS =
            """
            SELECT number, title, collective, lettrable, reconcilable, requires_third_party, requires_due_date, closed
            FROM account ORDER BY number
            """;

    private final Acting acting;
    private final Sql sql;

    protected ExportAccounts() {
        this(null, null);
    }

    @Inject
    ExportAccounts(Acting acting, Sql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    /**
     * Writes {@code number;title;collective;lettrable;reconcilable;requires_third_party;requires_due_date;closed}: yes
     * and no as 1 and 0, in the order of the numbers as text. {@link ImportAccounts} reads it again.
     */
    @Transactional
    public void export(OutputStream csv) {
        acting.actor().require(Power.READ);
        var writer = new CsvWriter(csv, AccountsCsv.COLUMNS);
        sql.each(ROWS, ExportAccounts::row, writer::row);
        writer.flush();
    }

    private static Object[] row(ResultSet row) throws SQLException {
        return new Object[] {
            row.getString(1),
            row.getString(2),
            row.getBoolean(3),
            row.getBoolean(4),
            row.getBoolean(5),
            row.getBoolean(6),
            row.getBoolean(7),
            row.getBoolean(8)
        };
    }
}
