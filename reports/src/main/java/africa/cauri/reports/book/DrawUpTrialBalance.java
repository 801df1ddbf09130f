package africa.cauri.reports.book;

import africa.cauri.domain.chart.AccountClass;
import africa.cauri.domain.chart.ReferenceChart;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws the balance générale up from the kept balances. Lines are added up only in the months that the range cuts, so
 * that its cost hardly depends on the number of entries.
 */
@ApplicationScoped
public class DrawUpTrialBalance {

    /** The length of the longest account number: a balance of so many digits groups nothing. */
    public static final int MOST_DIGITS = 10;

    private final Sql sql;
    private final KeptSums kept;
    private final Periods periods;
    private final Companies companies;

    protected DrawUpTrialBalance() {
        this(null, null, null, null);
    }

    @Inject
    DrawUpTrialBalance(Sql sql, KeptSums kept, Periods periods, Companies companies) {
        this.sql = sql;
        this.kept = kept;
        this.periods = periods;
        this.companies = companies;
    }

    /**
     * Draws the balance up.
     *
     * @param from the first day; what came before it in the year is in the opening columns
     * @param until the last day, in the same fiscal year
     * @param digits groups the accounts by so many of their first digits, from 1 to {@link #MOST_DIGITS}
     * @throws NotFound if no fiscal year holds the first day
     */
    public TrialBalance of(LocalDate from, LocalDate until, int digits) {
        if (digits < 1 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("digits " + digits);
        }
        var year = periods.findYearOf(from).orElseThrow(() -> new NotFound(FiscalYear.class, from));
        var range = BookRange.of(year, periods.of(year.from()), from, until);
        var currency = companies.get().currency();
        var titles = new HashMap<String, String>();
        sql.each(
                "SELECT number, title FROM account",
                row -> Map.entry(row.getString(1), row.getString(2)),
                account -> titles.put(account.getKey(), account.getValue()));
        var groups = new TreeMap<String, TrialBalanceRow>();
        kept.of(range).forEach((account, sum) -> {
            var group = account.substring(0, Math.min(digits, account.length()));
            groups.merge(group, sum.row(currency).named(group, title(group, titles)), TrialBalanceRow::add);
        });
        return TrialBalance.of(from, until, List.copyOf(groups.values()), currency);
    }

    private static String title(String group, Map<String, String> titles) {
        return group.length() == 1
                ? ReferenceChart.syscohada2017().title(AccountClass.of(group.charAt(0)))
                : titles.getOrDefault(group, "");
    }
}
