package africa.cauri.domain.closing;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.journal.EntryDetails;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.journal.Nature;
import africa.cauri.domain.journal.Origin;
import africa.cauri.domain.journal.PostClosingEntries;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the first day of the next year brings besides its opening entries. The net result is moved to where it waits for
 * its appropriation (SYSCOHADA, compte 130); differences of conversion are taken back, and provisions for them released
 * (AUDCIF art. 54).
 */
@ApplicationScoped
class FirstDayEntries {

    private static final String REASON = "Reprise à l’ouverture";

    private static final String REVALUED =
            """
            SELECT e.id FROM entry e
            WHERE e.origin = 'REVALUATION' AND e.origin_id = ? AND e.accounting_date = ?
                AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses = e.id)
            ORDER BY e.journal, e.number
            """;

    private final Sql sql;
    private final Entries entries;
    private final YearBalances balances;
    private final ClosingAccounts accounts;
    private final PostClosingEntries postClosingEntries;

    protected FirstDayEntries() {
        this(null, null, null, null, null);
    }

    @Inject
    FirstDayEntries(
            Sql sql,
            Entries entries,
            YearBalances balances,
            ClosingAccounts accounts,
            PostClosingEntries postClosingEntries) {
        this.sql = sql;
        this.entries = entries;
        this.balances = balances;
        this.accounts = accounts;
        this.postClosingEntries = postClosingEntries;
    }

    /** Posts them, and returns how many there are. */
    int write(YearEnd end) {
        var drafts = new ArrayList<Draft>();
        var result = pendingResult(end);
        if (!result.isEmpty()) {
            drafts.add(head(end, "Résultat en instance d’affectation", "PENDING", Origin.Kind.CLOSING)
                    .of(result));
        }
        revalued(end, "DIFFERENCES").forEach(entry -> drafts.add(entry.reversal(end.opening(), REASON)));
        revalued(end, "PROVISIONS")
                .forEach(entry -> drafts.add(
                        head(end, "Reprise de provisions pour pertes de change", "RELEASE", Origin.Kind.REVALUATION)
                                .of(released(entry))));
        return postClosingEntries.post(drafts).size();
    }

    private ClosingDrafts head(YearEnd end, String label, String part, Origin.Kind kind) {
        return new ClosingDrafts(
                accounts.journal(JournalKind.GENERAL),
                end.opening(),
                "OUVERTURE " + end.opening(),
                label,
                Nature.MOVEMENT,
                new Origin(kind, end.originId(part)));
    }

    private List<DraftLine> pendingResult(YearEnd end) {
        return Stream.of("131", "139")
                .flatMap(heading -> balances.below(end.company(), end.from(), heading).stream())
                .flatMap(net -> {
                    var waiting = accounts.below(net.balance().signum() < 0 ? "1301" : "1309");
                    return Stream.of(net.cleared(), new AccountBalance(waiting, net.balance()).line());
                })
                .toList();
    }

    private List<EntryDetails> revalued(YearEnd end, String part) {
        return sql
                .list(REVALUED, row -> new EntryId(row.getObject(1, UUID.class)), end.originId(part), end.until())
                .stream()
                .map(entries::get)
                .toList();
    }

    /** The provision is debited; where 6591 was charged, 7591 has the income, and so on. */
    private List<DraftLine> released(EntryDetails entry) {
        return entry.lines().stream()
                .map(line -> line.debit().isNil()
                        ? DraftLine.debit(line.account(), line.credit())
                        : DraftLine.credit(accounts.below("7" + line.account().substring(1, 4)), line.debit()))
                .toList();
    }
}
