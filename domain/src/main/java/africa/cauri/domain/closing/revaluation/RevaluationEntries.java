package africa.cauri.domain.closing.revaluation;

import africa.cauri.domain.closing.ClosingAccounts;
import africa.cauri.domain.closing.ClosingDrafts;
import africa.cauri.domain.closing.YearEnd;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.journal.Nature;
import africa.cauri.domain.journal.Origin;
import africa.cauri.domain.journal.PostClosingEntries;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the entries of a revaluation, or takes them back. */
@ApplicationScoped
class RevaluationEntries {

    private static final String REASON = "Réévaluation remplacée";

    /** So many lines and those of their counterparts fit into one entry. */
    private static final int MOST_BALANCES = 900;

    private static final String LIVE =
            """
            SELECT e.id FROM entry e
            WHERE e.origin = 'REVALUATION' AND e.origin_id LIKE CONCAT(?, '%') AND e.accounting_date = ?
                AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses = e.id)
            ORDER BY e.journal, e.number
            """;

    private final Sql sql;
    private final Entries entries;
    private final ClosingAccounts accounts;
    private final PostClosingEntries postClosingEntries;

    protected RevaluationEntries() {
        this(null, null, null, null);
    }

    @Inject
    RevaluationEntries(Sql sql, Entries entries, ClosingAccounts accounts, PostClosingEntries postClosingEntries) {
        this.sql = sql;
        this.entries = entries;
        this.accounts = accounts;
        this.postClosingEntries = postClosingEntries;
    }

    /** Takes those of an earlier time back on the same day, and returns how many there were. */
    int takeBack(YearEnd end) {
        var drafts =
                sql.list(LIVE, row -> new EntryId(row.getObject(1, UUID.class)), end.originId(""), end.until()).stream()
                        .map(id -> entries.get(id).reversal(end.until(), REASON))
                        .toList();
        return postClosingEntries.post(drafts).size();
    }

    int post(YearEnd end, List<ForeignBalance> open, Map<Currency, BigDecimal> rates) {
        var drafts = new ArrayList<Draft>();
        for (int from = 0; from < open.size(); from += MOST_BALANCES) {
            var some = open.subList(from, Math.min(open.size(), from + MOST_BALANCES));
            var part = Revaluation.of(some, rates, accounts::below);
            drafts.addAll(drafts(end, "TREASURY", "Trésorerie en devises au cours de clôture", part.treasury()));
            drafts.addAll(drafts(end, "DIFFERENCES", "Écarts de conversion", part.differences()));
            drafts.addAll(drafts(end, "PROVISIONS", "Provisions pour pertes de change", part.provisions()));
        }
        return postClosingEntries.post(drafts).size();
    }

    private List<Draft> drafts(YearEnd end, String part, String label, List<DraftLine> lines) {
        var head = new ClosingDrafts(
                accounts.journal(JournalKind.GENERAL),
                end.until(),
                "REEVALUATION " + end.until(),
                label,
                Nature.MOVEMENT,
                new Origin(Origin.Kind.REVALUATION, end.originId(part)));
        return lines.isEmpty() ? List.of() : List.of(head.of(lines));
    }
}
