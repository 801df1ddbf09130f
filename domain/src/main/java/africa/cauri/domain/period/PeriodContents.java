package africa.cauri.domain.period;

import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What lies in the periods of a year. */
@ApplicationScoped
public class PeriodContents {

    private static final String CONTENTS =
            """
            SELECT p.starts_on, p.ends_on, p.fiscal_year, p.state,
                (SELECT COUNT(*) FROM entry e WHERE e.accounting_date BETWEEN p.starts_on AND p.ends_on) AS entries,
                COALESCE(waiting.drafts, 0) AS drafts
            FROM period p LEFT JOIN (
                SELECT o.starts_on, COUNT(*) AS drafts
                FROM draft d JOIN period o
                    ON COALESCE(d.accounting_date, d.document_date) BETWEEN o.starts_on AND o.ends_on
                GROUP BY o.starts_on
            ) waiting ON waiting.starts_on = p.starts_on
            WHERE p.fiscal_year = ? ORDER BY p.starts_on
            """;

    private final Sql sql;
    private final Periods periods;

    protected PeriodContents() {
        this(null, null);
    }

    @Inject
    PeriodContents(Sql sql, Periods periods) {
        this.sql = sql;
        this.periods = periods;
    }

    /** Returns the periods of a fiscal year in their order. */
    public List<PeriodContent> of(LocalDate fiscalYear) {
        var quarters = ClosingQuarter.of(periods.of(fiscalYear));
        return sql.list(CONTENTS, row -> read(row, quarters), fiscalYear);
    }

    private static PeriodContent read(ResultSet row, List<ClosingQuarter> quarters) throws SQLException {
        var period = Periods.period(row);
        var quarter = quarters.stream()
                .filter(each ->
                        !period.from().isBefore(each.from()) && !period.from().isAfter(each.until()))
                .findFirst()
                .orElseThrow();
        return new PeriodContent(period, row.getInt("entries"), row.getInt("drafts"), quarter.dueOn());
    }
}
