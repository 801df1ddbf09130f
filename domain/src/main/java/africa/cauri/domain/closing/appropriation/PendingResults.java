package africa.cauri.domain.closing.appropriation;

import africa.cauri.domain.closing.YearBalances;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Results that wait for their appropriation. */
@ApplicationScoped
public class PendingResults {

    private final YearBalances balances;
    private final Companies companies;

    protected PendingResults() {
        this(null, null);
    }

    @Inject
    PendingResults(YearBalances balances, Companies companies) {
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

    private Money sum(LocalDate fiscalYear, String heading) {
        var company = companies.get();
        return YearBalances.sum(company, balances.below(company, fiscalYear, heading));
    }
}
