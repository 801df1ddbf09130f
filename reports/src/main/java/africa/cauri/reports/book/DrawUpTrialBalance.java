package africa.cauri.reports.book;

import africa.cauri.domain.chart.AccountClass;
import africa.cauri.domain.chart.ReferenceChart;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final String KEPT =
            """
            SELECT account, nature = 'O' OR period < ? AS before_range, SUM(debit) AS debit, SUM(credit) AS credit
            FROM account_balance WHERE period IN (%s) GROUP BY account, before_range
            """;

    private static final String LINES =
            """
            SELECT l.account, e.nature = 'O' OR e.accounting_date < ? AS before_range,
                SUM(l.debit) AS debit, SUM(l.credit) AS credit
            FROM entry e JOIN entry_line l ON l.entry = e.id
            WHERE e.accounting_date BETWEEN ? AND ? GROUP BY l.account, before_range
            """;

    private final Sql sql;
    private final Periods periods;
    private final Companies companies;

    protected DrawUpTrialBalance() {
        this(null, null, null);
    }

    @Inject
    DrawUpTrialBalance(Sql sql, Periods periods, Companies companies) {
        this.sql = sql;
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
        sums(range).forEach((account, sum) -> {
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

    private Map<String, Sum> sums(BookRange range) {
        var sums = new HashMap<String, Sum>();
        if (!range.whole().isEmpty()) {
            var arguments = new ArrayList<Object>(List.of(range.from()));
            range.whole().stream().map(Period::from).forEach(arguments::add);
            var query = KEPT.formatted(Sql.marks(range.whole().size()));
            sql.list(query, DrawUpTrialBalance::sum, arguments.toArray())
                    .forEach(sum -> sums.merge(sum.account, sum, Sum::add));
        }
        for (var part : range.parts()) {
            var last = part.until().isBefore(range.until()) ? part.until() : range.until();
            sql.list(LINES, DrawUpTrialBalance::sum, range.from(), part.from(), last)
                    .forEach(sum -> sums.merge(sum.account, sum, Sum::add));
        }
        return sums;
    }

    private static Sum sum(ResultSet row) throws SQLException {
        var account = row.getString("account");
        long debit = row.getLong("debit");
        long credit = row.getLong("credit");
        return row.getBoolean("before_range")
                ? new Sum(account, Math.subtractExact(debit, credit), 0, 0)
                : new Sum(account, 0, debit, credit);
    }

    /**
     * What an account adds up to, in minor units.
     *
     * @param opening debit less credit
     */
    private record Sum(String account, long opening, long debit, long credit) {

        Sum add(Sum other) {
            return new Sum(
                    account,
                    Math.addExact(opening, other.opening),
                    Math.addExact(debit, other.debit),
                    Math.addExact(credit, other.credit));
        }

        TrialBalanceRow row(Currency currency) {
            long closing = Math.subtractExact(Math.addExact(opening, debit), credit);
            return new TrialBalanceRow(
                    account,
                    "",
                    new Money(Math.max(opening, 0), currency),
                    new Money(Math.max(-opening, 0), currency),
                    new Money(debit, currency),
                    new Money(credit, currency),
                    new Money(Math.max(closing, 0), currency),
                    new Money(Math.max(-closing, 0), currency));
        }
    }
}
