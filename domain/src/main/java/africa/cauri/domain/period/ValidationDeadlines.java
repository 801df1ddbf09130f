package africa.cauri.domain.period;

import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Until when drafts must become entries. */
@ApplicationScoped
public class ValidationDeadlines {

    private static final String WAITING =
            """
            SELECT p.starts_on, p.ends_on, p.fiscal_year, p.state, COUNT(*)
            FROM draft d JOIN period p ON COALESCE(d.accounting_date, d.document_date) BETWEEN p.starts_on AND p.ends_on
            WHERE p.ends_on < ? GROUP BY p.starts_on, p.ends_on, p.fiscal_year, p.state ORDER BY p.starts_on
            """;

    private final Sql sql;

    protected ValidationDeadlines() {
        this(null);
    }

    @Inject
    ValidationDeadlines(Sql sql) {
        this.sql = sql;
    }

    /** Returns the periods that are over on that day and still have drafts, the oldest first. */
    public List<ValidationDeadline> on(LocalDate today) {
        return sql.list(WAITING, ValidationDeadlines::read, today);
    }

    private static ValidationDeadline read(ResultSet row) throws SQLException {
        var period = Periods.period(row);
        return new ValidationDeadline(period, row.getInt(5), ValidationDeadline.of(period));
    }
}
