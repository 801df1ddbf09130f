package africa.cauri.domain.closing.checklist;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What accounts should not be left at. */
@ApplicationScoped
class AccountParts implements ChecklistPart {

    /** Prepaid and deferred items, periodical shares and differences of conversion are meant to stay. */
    private static final String NOT_NIL =
            """
            SELECT b.account, SUM(b.debit - b.credit)
            FROM account_balance b JOIN period p ON p.starts_on = b.period
            WHERE p.fiscal_year = ? AND p.starts_on <= ?
                AND (b.account LIKE '471%' OR b.account LIKE '472%' OR b.account LIKE '473%' OR b.account LIKE '475%'
                    OR b.account LIKE '58%')
            GROUP BY b.account HAVING SUM(b.debit - b.credit) <> 0 ORDER BY b.account
            """;

    private static final String RECONCILABLE =
            """
            SELECT COUNT(DISTINCT b.account)
            FROM account_balance b JOIN account a ON a.number = b.account AND a.reconcilable
                JOIN period p ON p.starts_on = b.period
            WHERE p.fiscal_year = ? AND p.starts_on BETWEEN ? AND ? AND b.nature = 'M'
            """;

    private static final String UNLETTERED =
            """
            SELECT COUNT(*), COALESCE(SUM(l.debit - l.credit), 0)
            FROM account a JOIN entry_line l ON l.account = a.number JOIN entry e ON e.id = l.entry
            WHERE a.lettrable AND l.accounting_date <= ?
                AND NOT (e.nature = 'O' AND (e.origin = 'CLOSING' OR EXISTS (
                    SELECT 1 FROM entry c WHERE c.id = e.reverses AND c.nature = 'O' AND c.origin = 'CLOSING')))
                AND NOT EXISTS (
                    SELECT 1 FROM match_line m JOIN match_group g ON g.id = m.match_group
                    WHERE m.entry = l.entry AND m.line = l.line AND m.live = 1 AND g.complete)
            """;

    private final Sql sql;

    protected AccountParts() {
        this(null);
    }

    @Inject
    AccountParts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ChecklistItem> items(ChecklistRange range) {
        var items = new ArrayList<ChecklistItem>();
        items.add(unlettered(range));
        var notNil = notNil(range);
        items.addAll(notNil);
        for (var name : List.of(ChecklistName.SUSPENSE_NOT_NIL, ChecklistName.TRANSFERS_NOT_NIL)) {
            if (notNil.stream().noneMatch(item -> item.name() == name)) {
                items.add(ChecklistItem.of(name, Severity.WARNS, 0, Map.of()));
            }
        }
        items.add(reconcilable(range));
        return items;
    }

    private ChecklistItem unlettered(ChecklistRange range) {
        var link = Map.of("until", range.until().toString());
        return sql.find(
                        UNLETTERED,
                        row -> ChecklistItem.of(ChecklistName.UNLETTERED_LINES, Severity.WARNS, row.getLong(1), link)
                                .worth(range.company().money(row.getLong(2))),
                        range.until())
                .orElseThrow();
    }

    private List<ChecklistItem> notNil(ChecklistRange range) {
        return sql.list(
                NOT_NIL,
                row -> notNil(row.getString(1), range.company().money(row.getLong(2))),
                range.fiscalYear(),
                range.until());
    }

    private static ChecklistItem notNil(String account, Money balance) {
        var name = account.startsWith("58") ? ChecklistName.TRANSFERS_NOT_NIL : ChecklistName.SUSPENSE_NOT_NIL;
        return ChecklistItem.of(name, Severity.WARNS, 1, Map.of("account", account))
                .worth(balance);
    }

    private ChecklistItem reconcilable(ChecklistRange range) {
        long accounts = sql.find(RECONCILABLE, row -> row.getLong(1), range.fiscalYear(), range.from(), range.until())
                .orElseThrow();
        return ChecklistItem.of(ChecklistName.BANK_NOT_RECONCILED, Severity.WARNS, accounts, Map.of());
    }
}
