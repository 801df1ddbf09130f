package africa.cauri.domain.closing;

import africa.cauri.domain.company.Company;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the next year opens with: what classes 1 to 5 stand at, account by account, and third party by third party.
 * Where third parties are lettered, their open items stand one by one; should these not add up to the kept balance, a
 * line of the third party without reference makes up for it, so that the opening always equals the closing (AUDCIF art.
 * 34).
 */
@ApplicationScoped
class OpeningBalances {

    private static final String ACCOUNTS =
            """
            SELECT b.account, '' AS code, b.currency, SUM(b.debit - b.credit), SUM(b.foreign_debit - b.foreign_credit)
            FROM account_balance b JOIN period p ON p.starts_on = b.period
            WHERE p.fiscal_year = ? AND b.account < '6' GROUP BY b.account, b.currency
            """;

    private static final String THIRD_PARTIES =
            """
            SELECT b.account, t.code, b.currency, SUM(b.debit - b.credit), SUM(b.foreign_debit - b.foreign_credit)
            FROM third_party_balance b JOIN period p ON p.starts_on = b.period
                JOIN third_party own ON own.id = b.third_party
                JOIN third_party t ON t.id = COALESCE(own.merged_into, own.id)
            WHERE p.fiscal_year = ? AND b.account < '6' GROUP BY b.account, t.code, b.currency
            """;

    private final Sql sql;
    private final ThirdPartyItems items;
    private final YearBalances balances;
    private final ClosingAccounts accounts;

    protected OpeningBalances() {
        this(null, null, null, null);
    }

    @Inject
    OpeningBalances(Sql sql, ThirdPartyItems items, YearBalances balances, ClosingAccounts accounts) {
        this.sql = sql;
        this.items = items;
        this.balances = balances;
        this.accounts = accounts;
    }

    private record Key(String account, String code) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byAccount = account.compareTo(other.account);
            return byAccount != 0 ? byAccount : code.compareTo(other.code);
        }
    }

    /**
     * Returns the lines by account. Before the result is determined, what classes 6 to 8 add up to stands in 131 or
     * 139.
     */
    List<OpeningLine> of(YearEnd end) {
        var company = end.company();
        var own = sums(ACCOUNTS, end.from());
        result(end).ifPresent(result -> own.computeIfAbsent(new Key(result.account(), ""), key -> new CurrencySums())
                .add(company.currency(), result.balance().minor(), 0));
        var parties = sums(THIRD_PARTIES, end.from());
        parties.forEach((key, sum) -> own.get(new Key(key.account(), "")).subtract(sum));
        var lines = new ArrayList<OpeningLine>();
        own.forEach((key, sum) -> sum.lines(company, key.account()).forEach(line -> lines.add(OpeningLine.of(line))));
        lines.addAll(thirdParties(company, parties, items.on(end.until(), numbers(parties.keySet()))));
        return lines;
    }

    private static List<String> numbers(Set<Key> keys) {
        return keys.stream().map(Key::account).distinct().toList();
    }

    private Optional<AccountBalance> result(YearEnd end) {
        var net = YearBalances.sum(end.company(), balances.ofClasses(end.company(), end.from(), '6', '8'));
        return net.isNil()
                ? Optional.empty()
                : Optional.of(new AccountBalance(accounts.below(net.signum() > 0 ? "139" : "131"), net));
    }

    private static List<OpeningLine> thirdParties(
            Company company, Map<Key, CurrencySums> parties, List<OpeningLine> items) {
        var byParty = new TreeMap<Key, List<OpeningLine>>();
        parties.keySet().forEach(key -> byParty.put(key, new ArrayList<>()));
        items.forEach(item -> byParty.computeIfAbsent(
                        new Key(item.line().account(), item.line().thirdParty()), key -> new ArrayList<>())
                .add(item));
        var lines = new ArrayList<OpeningLine>();
        byParty.forEach((key, open) -> {
            var sums = Optional.ofNullable(parties.get(key)).orElseGet(CurrencySums::new);
            lines.addAll(open);
            rest(company, key, sums, open).forEach(line -> lines.add(OpeningLine.of(line.of(key.code()))));
        });
        return lines;
    }

    private static List<DraftLine> rest(Company company, Key key, CurrencySums sums, List<OpeningLine> open) {
        if (open.isEmpty()) {
            return sums.lines(company, key.account());
        }
        var items = open.stream()
                .map(item -> item.line().debit().subtract(item.line().credit()))
                .reduce(company.money(0), Money::add);
        var rest = sums.total(company).subtract(items);
        return rest.isNil() ? List.of() : List.of(new AccountBalance(key.account(), rest).line());
    }

    private Map<Key, CurrencySums> sums(String query, LocalDate fiscalYear) {
        var sums = new TreeMap<Key, CurrencySums>();
        sql.each(
                query,
                OpeningBalances::row,
                row -> sums.computeIfAbsent(row.key(), key -> new CurrencySums())
                        .add(row.currency(), row.books(), row.foreign()),
                fiscalYear);
        return sums;
    }

    private record Row(Key key, Currency currency, long books, long foreign) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Key(row.getString(1), row.getString(2)),
                Currency.valueOf(row.getString(3)),
                row.getLong(4),
                row.getLong(5));
    }
}
