package africa.cauri.domain.closing.appropriation;

import africa.cauri.domain.closing.YearBalances;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Results that wait for their appropriation. */
@ApplicationScoped
public class PendingResults {

    /** The oldest, if there are several. */
    private static final String DRAFT =
            """
            SELECT d.id FROM draft d JOIN draft_line l ON l.draft = d.id
            WHERE l.account LIKE '130%' AND COALESCE(d.accounting_date, d.document_date) BETWEEN ? AND ?
            ORDER BY d.id LIMIT 1
            """;

    private final Sql sql;
    private final YearBalances balances;
    private final Companies companies;

    protected PendingResults() {
        this(null, null, null);
    }

    @Inject
    PendingResults(Sql sql, YearBalances balances, Companies companies) {
        this.sql = sql;
        this.balances = balances;
        this.companies = companies;
    }

    /**
     * Returns what the appropriation depends on.
     *
     * @param fiscalYear the first day of the year in which the result waits: the one after its own
     */
    public Equity equity(LocalDate fiscalYear) {
        return new Equity(
                sum(fiscalYear, "130").negate(),
                sum(fiscalYear, "101").negate(),
                sum(fiscalYear, "111").negate(),
                sum(fiscalYear, "129"));
    }

    /** Returns a draft of that year that appropriates a result and waits to be posted. */
    public Optional<DraftId> findDraft(FiscalYear year) {
        return sql.find(DRAFT, row -> new DraftId(row.getObject(1, UUID.class)), year.from(), year.until());
    }

    private Money sum(LocalDate fiscalYear, String heading) {
        var company = companies.get();
        return YearBalances.sum(company, balances.below(company, fiscalYear, heading));
    }
}
