package africa.cauri.domain.closing;

import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.journal.Nature;
import africa.cauri.domain.journal.Origin;
import africa.cauri.domain.journal.PostClosingEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Posts the entries that bring the balances of classes 6 to 8 to the net result. */
@ApplicationScoped
class ResultEntries {

    private final YearBalances balances;
    private final ClosingAccounts accounts;
    private final PostClosingEntries postClosingEntries;

    protected ResultEntries() {
        this(null, null, null);
    }

    @Inject
    ResultEntries(YearBalances balances, ClosingAccounts accounts, PostClosingEntries postClosingEntries) {
        this.balances = balances;
        this.accounts = accounts;
        this.postClosingEntries = postClosingEntries;
    }

    /** Posts them on the last day of the year, and returns how many there are. */
    int post(YearEnd end, ResultPath path) {
        var open = balances.ofClasses(end.company(), end.from(), '6', '8');
        if (open.isEmpty()) {
            return 0;
        }
        var head = new ClosingDrafts(
                accounts.journal(JournalKind.GENERAL),
                end.until(),
                "CLOTURE " + end.until(),
                "Détermination du résultat",
                Nature.CLOSING,
                new Origin(Origin.Kind.CLOSING, end.originId("RESULT")));
        var entries = ResultLines.of(path, open, accounts(path), end.company().currency());
        return postClosingEntries.post(entries.stream().map(head::of).toList()).size();
    }

    private Map<String, String> accounts(ResultPath path) {
        var found = new HashMap<String, String>();
        found.put("131", accounts.below("131"));
        found.put("139", accounts.below("139"));
        if (path == ResultPath.THROUGH_INTERMEDIATE_BALANCES) {
            ResultStage.headings()
                    .forEach(heading -> accounts.find(heading).ifPresent(account -> found.put(heading, account)));
        }
        return found;
    }
}
