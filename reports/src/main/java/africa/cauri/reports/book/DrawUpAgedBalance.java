package africa.cauri.reports.book;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.matching.OpenItems;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Draws the aged balance up from the open items, which add up to the balance of their accounts. */
@ApplicationScoped
public class DrawUpAgedBalance {
    private final Sql sql;
    private final OpenItems openItems;
    private final Companies companies;

    protected DrawUpAgedBalance() {
        this(null, null, null);
    }

    @Inject
    DrawUpAgedBalance(Sql sql, OpenItems openItems, Companies companies) {
        this.sql = sql;
        this.openItems = openItems;
        this.companies = companies;
    }

    /**
     * Draws the balance up.
     *
     * @param accounts the first digits of the collective accounts: 41 for customers, 40 for suppliers
     */
    public AgedBalance of(String accounts, LocalDate day, AgedBuckets buckets) {
        var nil = Money.nil(companies.get().currency());
        var names = names();
        var rows = new TreeMap<String, AgedBalance.Row>();
        each(accounts, day, item -> {
            var party = item.line().thirdParty();
            var row = rows.getOrDefault(
                    party, AgedBalance.Row.nil(party, names.getOrDefault(party, ""), buckets.count(), nil));
            rows.put(party, row.add(buckets.place(item.overdue()), item.amount()));
        });
        var totals = AgedBalance.Row.nil("", "", buckets.count(), nil);
        for (var row : rows.values()) {
            for (int place = 0; place < buckets.count(); place++) {
                totals = totals.add(place, row.amounts().get(place));
            }
        }
        return new AgedBalance(day, buckets, List.copyOf(rows.values()), totals);
    }

    /**
     * Returns the open items of one third party by accounting date.
     *
     * @param accounts the first digits of the collective accounts
     * @param thirdParty its code, or that of one that was merged into it
     * @throws NotFound if there is no such third party
     */
    public List<OpenItem> items(String accounts, String thirdParty, LocalDate day) {
        var items = new ArrayList<OpenItem>();
        for (var account : collective(accounts)) {
            openItems.of(account, thirdParty, day).forEach(line -> items.add(OpenItem.of(line, day)));
        }
        return items;
    }

    /** Returns all open items of the accounts, by account and accounting date. */
    public List<OpenItem> items(String accounts, LocalDate day) {
        var items = new ArrayList<OpenItem>();
        each(accounts, day, items::add);
        return items;
    }

    private void each(String accounts, LocalDate day, Consumer<OpenItem> reader) {
        collective(accounts)
                .forEach(account -> openItems.each(account, day, line -> reader.accept(OpenItem.of(line, day))));
    }

    private List<String> collective(String accounts) {
        return sql.list(
                "SELECT number FROM account WHERE collective AND number LIKE ? ORDER BY number",
                row -> row.getString(1),
                accounts + "%");
    }

    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        sql.each(
                "SELECT code, name FROM third_party",
                row -> Map.entry(row.getString(1), row.getString(2)),
                party -> names.put(party.getKey(), party.getValue()));
        return names;
    }
}
