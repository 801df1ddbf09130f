package africa.cauri.reports.book;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Adds the journals up by period (journal centralisateur, AUDCIF art. 19). */
@ApplicationScoped
public class CentraliseJournals {
    private static final String SUMS =
            """
            SELECT e.journal, p.starts_on, COUNT(DISTINCT e.id) AS entries, SUM(l.debit) AS debit,
                SUM(l.credit) AS credit
            FROM period p JOIN entry e ON e.accounting_date BETWEEN p.starts_on AND p.ends_on
                JOIN entry_line l ON l.entry = e.id
            WHERE p.fiscal_year = ? AND e.accounting_date BETWEEN ? AND ?
            GROUP BY e.journal, p.starts_on ORDER BY e.journal, p.starts_on
            """;

    private final Sql sql;
    private final Periods periods;
    private final Companies companies;

    protected CentraliseJournals() {
        this(null, null, null);
    }

    @Inject
    CentraliseJournals(Sql sql, Periods periods, Companies companies) {
        this.sql = sql;
        this.periods = periods;
        this.companies = companies;
    }

    /**
     * Returns a row for each journal and period with entries of those days, by journal and period.
     *
     * @throws NotFound if no fiscal year holds the first day
     */
    public List<JournalSums> of(LocalDate from, LocalDate until) {
        var year = periods.findYearOf(from).orElseThrow(() -> new NotFound(FiscalYear.class, from));
        var range = BookRange.of(year, periods.of(year.from()), from, until);
        var company = companies.get();
        return sql.list(
                SUMS,
                row -> new JournalSums(
                        row.getString("journal"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getInt("entries"),
                        company.money(row.getLong("debit")),
                        company.money(row.getLong("credit"))),
                year.from(),
                range.from(),
                range.until());
    }
}
