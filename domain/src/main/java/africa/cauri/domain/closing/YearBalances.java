package africa.cauri.domain.closing;

import africa.cauri.domain.company.Company;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What accounts stand at when a year ends, from the kept balances. */
@ApplicationScoped
public class YearBalances {

    private static final String BALANCES =
            """
            SELECT b.account, SUM(b.debit - b.credit)
            FROM account_balance b JOIN period p ON p.starts_on = b.period
            WHERE p.fiscal_year = ? AND b.account >= ? AND b.account < ?
            GROUP BY b.account HAVING SUM(b.debit - b.credit) <> 0 ORDER BY b.account
            """;

    /** One character behind all digits. */
    private static final String AFTER_DIGITS = ":";

    private final Sql sql;

    protected YearBalances() {
        this(null);
    }

    @Inject
    YearBalances(Sql sql) {
        this.sql = sql;
    }

    /** Returns the accounts whose numbers begin with one of these digits to that one, and that are not nil. */
    public List<AccountBalance> ofClasses(Company company, LocalDate fiscalYear, char first, char last) {
        return between(company, fiscalYear, String.valueOf(first), last + AFTER_DIGITS);
    }

    /** Returns the accounts below a heading that are not nil. */
    public List<AccountBalance> below(Company company, LocalDate fiscalYear, String heading) {
        return between(company, fiscalYear, heading, heading + AFTER_DIGITS);
    }

    /** Returns what the accounts add up to, debit less credit. */
    public static Money sum(Company company, List<AccountBalance> balances) {
        return balances.stream().map(AccountBalance::balance).reduce(company.money(0), Money::add);
    }

    private List<AccountBalance> between(Company company, LocalDate fiscalYear, String from, String until) {
        return sql.list(
                BALANCES,
                row -> new AccountBalance(row.getString(1), company.money(row.getLong(2))),
                fiscalYear,
                from,
                until);
    }
}
