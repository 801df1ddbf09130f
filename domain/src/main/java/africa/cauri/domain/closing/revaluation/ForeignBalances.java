package africa.cauri.domain.closing.revaluation;

import africa.cauri.domain.closing.YearEnd;
import africa.cauri.domain.company.Company;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What stands open in foreign currencies at the end of a year, from the kept balances. */
@ApplicationScoped
class ForeignBalances {

    /** Lines with a third party stand under it, the others under the account alone. */
    private static final String FOREIGN =
            """
            SELECT account, code, currency, SUM(books) AS books, SUM(foreign_sum) AS foreign_sum
            FROM (
                SELECT b.account, t.code, b.currency, b.debit - b.credit AS books,
                    b.foreign_debit - b.foreign_credit AS foreign_sum
                FROM third_party_balance b JOIN period p ON p.starts_on = b.period
                    JOIN third_party own ON own.id = b.third_party
                    JOIN third_party t ON t.id = COALESCE(own.merged_into, own.id)
                WHERE p.fiscal_year = ? AND b.currency <> ?
                UNION ALL
                SELECT b.account, '', b.currency, -(b.debit - b.credit), -(b.foreign_debit - b.foreign_credit)
                FROM third_party_balance b JOIN period p ON p.starts_on = b.period
                WHERE p.fiscal_year = ? AND b.currency <> ?
                UNION ALL
                SELECT b.account, '', b.currency, b.debit - b.credit, b.foreign_debit - b.foreign_credit
                FROM account_balance b JOIN period p ON p.starts_on = b.period
                WHERE p.fiscal_year = ? AND b.currency <> ?
            ) AS parts
            WHERE account < '6'
            GROUP BY account, code, currency HAVING SUM(foreign_sum) <> 0 ORDER BY account, code, currency
            """;

    /** What a treasury account in one foreign currency holds without a foreign amount is what it was revalued by. */
    private static final String REVALUED =
            """
            SELECT b.account, SUM(b.debit - b.credit)
            FROM account_balance b JOIN period p ON p.starts_on = b.period
            WHERE p.fiscal_year = ? AND b.account LIKE '5%'
            GROUP BY b.account HAVING COUNT(DISTINCT NULLIF(b.currency, ?)) = 1
            """;

    private final Sql sql;

    protected ForeignBalances() {
        this(null);
    }

    @Inject
    ForeignBalances(Sql sql) {
        this.sql = sql;
    }

    List<ForeignBalance> of(YearEnd end) {
        var books = end.company().currency();
        var year = end.from();
        var whole = new java.util.HashMap<String, Money>();
        sql.each(
                REVALUED,
                row -> java.util.Map.entry(row.getString(1), end.company().money(row.getLong(2))),
                account -> whole.put(account.getKey(), account.getValue()),
                year,
                books);
        return sql.list(FOREIGN, row -> read(row, end.company()), year, books, year, books, year, books).stream()
                .map(balance -> new ForeignBalance(
                        balance.account(),
                        balance.thirdParty(),
                        whole.getOrDefault(balance.account(), balance.books()),
                        balance.foreign()))
                .toList();
    }

    private static ForeignBalance read(ResultSet row, Company company) throws SQLException {
        return new ForeignBalance(
                row.getString("account"),
                row.getString("code"),
                company.money(row.getLong("books")),
                new Money(row.getLong("foreign_sum"), Currency.valueOf(row.getString("currency"))));
    }
}
