package africa.cauri.reports.book;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.party.ThirdParties;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The row of the balance générale for one account, or for what one third party has on its accounts. */
@ApplicationScoped
public class AddUpAccount {
    private final KeptSums kept;
    private final Periods periods;
    private final Companies companies;
    private final ThirdParties parties;

    protected AddUpAccount() {
        this(null, null, null, null);
    }

    @Inject
    AddUpAccount(KeptSums kept, Periods periods, Companies companies, ThirdParties parties) {
        this.kept = kept;
        this.periods = periods;
        this.companies = companies;
        this.parties = parties;
    }

    /**
     * Returns the row of an account, all nil if nothing moved on it.
     *
     * @throws NotFound if no fiscal year holds the first day
     */
    public TrialBalanceRow of(String account, LocalDate from, LocalDate until) {
        return row(kept.ofAccount(range(from, until), account), account);
    }

    /**
     * Returns the row of a third party on an account: of the auxiliary account.
     *
     * @throws NotFound if there is no such third party, or no fiscal year holds the first day
     */
    public TrialBalanceRow of(String account, String thirdParty, LocalDate from, LocalDate until) {
        return row(kept.ofThirdParties(range(from, until), parties.gathered(thirdParty)), account);
    }

    /**
     * Returns the rows of all accounts that a third party has moved, by their numbers.
     *
     * @throws NotFound if there is no such third party, or no fiscal year holds the first day
     */
    public List<TrialBalanceRow> ofThirdParty(String thirdParty, LocalDate from, LocalDate until) {
        var currency = companies.get().currency();
        return kept.ofThirdParties(range(from, until), parties.gathered(thirdParty)).values().stream()
                .sorted(Comparator.comparing(Sum::account))
                .map(sum -> sum.row(currency))
                .toList();
    }

    private TrialBalanceRow row(Map<String, Sum> sums, String account) {
        return sums.getOrDefault(account, new Sum(account, 0, 0, 0))
                .row(companies.get().currency());
    }

    private BookRange range(LocalDate from, LocalDate until) {
        var year = periods.findYearOf(from).orElseThrow(() -> new NotFound(FiscalYear.class, from));
        return BookRange.of(year, periods.of(year.from()), from, until);
    }
}
