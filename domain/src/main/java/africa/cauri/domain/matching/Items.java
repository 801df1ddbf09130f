package africa.cauri.domain.matching;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.company.Company;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The lines that someone wants to letter. */
@ApplicationScoped
class Items {

    private static final int KEYS_AT_ONCE = 500;

    private static final String COLUMNS =
            """
            SELECT l.entry, l.line, l.account, a.lettrable, t.id AS third_party, t.code AS third_party_code,
                l.accounting_date, l.debit, l.credit, l.currency, l.foreign_amount, e.journal, e.number,
                g.id AS match_group, g.code, g.complete,
            """
                    + LineSources.IS_CARRIED_FORWARD + " AS carried FROM " + LineSources.LINES
                    + " JOIN account a ON a.number = l.account ";

    private static final String BY_KEY = COLUMNS + "WHERE (l.entry, l.line) IN (%s)";
    private static final String OF_GROUP = COLUMNS + "WHERE g.id = ?";

    /** Merging waits for whoever holds one of the two; their own third party and the one it counts for. */
    private static final String HOLD =
            """
            SELECT own.id FROM third_party own JOIN third_party t ON t.id = COALESCE(own.merged_into, own.id)
            WHERE own.id IN (SELECT l.third_party FROM entry_line l WHERE (l.entry, l.line) IN (%s))
            LOCK IN SHARE MODE
            """;

    private final Sql sql;
    private final Companies companies;

    protected Items() {
        this(null, null);
    }

    @Inject
    Items(Sql sql, Companies companies) {
        this.sql = sql;
        this.companies = companies;
    }

    /** Returns those of the lines that exist. */
    Map<LineKey, Item> read(Collection<LineKey> keys) {
        var company = companies.get();
        var found = new HashMap<LineKey, Item>();
        forSome(keys, (marks, values) -> sql.list(BY_KEY.formatted(marks), row -> item(row, company), values)
                .forEach(item -> found.put(item.key(), item)));
        return found;
    }

    /** Returns the lines of a group that was not undone. */
    List<Item> of(MatchGroupId group) {
        var company = companies.get();
        return sql.list(OF_GROUP, row -> item(row, company), group.value());
    }

    /** Keeps the third parties of the lines from being merged before the transaction ends. */
    void holdThirdParties(Collection<LineKey> keys) {
        forSome(keys, (marks, values) -> sql.list(HOLD.formatted(marks), row -> row.getInt(1), values));
    }

    @FunctionalInterface
    private interface Query {
        void run(String marks, Object... values);
    }

    private static void forSome(Collection<LineKey> keys, Query query) {
        var all = keys.stream().distinct().sorted().toList();
        for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE));
            var values = new ArrayList<>();
            for (var key : some) {
                values.add(key.entry().value());
                values.add(key.line());
            }
            query.run(String.join(", ", java.util.Collections.nCopies(some.size(), "(?, ?)")), values.toArray());
        }
    }

    private static Item item(ResultSet row, Company company) throws SQLException {
        var code = Optional.ofNullable(row.getString("third_party_code")).orElse("");
        return new Item(
                LineRows.key(row),
                row.getString("account"),
                row.getBoolean("lettrable"),
                row.getInt("third_party"),
                code,
                row.getObject("accounting_date", LocalDate.class),
                company.money(row.getLong("debit")),
                company.money(row.getLong("credit")),
                foreign(row),
                new Item.EntryName(row.getString("journal"), row.getInt("number")),
                row.getBoolean("carried"),
                membership(row));
    }

    /** The foreign amount, negative on a line that is credited. */
    static Optional<Money> foreign(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        if (currency == null) {
            return Optional.empty();
        }
        var amount = new Money(row.getLong("foreign_amount"), Currency.valueOf(currency));
        return Optional.of(row.getLong("credit") == 0 ? amount : amount.negate());
    }

    private static Optional<Item.Membership> membership(ResultSet row) throws SQLException {
        var group = row.getObject("match_group", UUID.class);
        if (group == null) {
            return Optional.empty();
        }
        var code = new MatchCode(row.getInt("code"));
        var letters = row.getBoolean("complete") ? code.complete() : code.partial();
        return Optional.of(new Item.Membership(new MatchGroupId(group), letters));
    }
}
