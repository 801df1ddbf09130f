package africa.cauri.domain.journal;

import africa.cauri.domain.chart.PostingAccount;
import africa.cauri.domain.journal.Circumstances.UsedReference;
import africa.cauri.domain.party.PartyForPosting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the books will hold when drafts are posted that are only checked now: accounts and third parties to be opened
 * before, and the references of the drafts that were checked before. One thread fills it, for one file.
 */
public final class Foreseen {

    private final Map<String, PostingAccount> accounts = new HashMap<>();
    private final Map<String, PartyForPosting> thirdParties = new HashMap<>();
    private final Set<UsedReference> references = new HashSet<>();

    /** Foresees an account. */
    public void account(PostingAccount account) {
        accounts.put(account.number(), account);
    }

    /** Foresees a third party, whose id nobody knows yet. */
    public void thirdParty(PartyForPosting party) {
        thirdParties.put(party.code(), party);
    }

    void addTo(Circumstances books) {
        accounts.forEach(books.accounts()::putIfAbsent);
        thirdParties.forEach(books.thirdParties()::putIfAbsent);
    }

    /** Notes the references of a sound draft that has to have new ones; with a reason it may repeat others. */
    void note(Draft draft, Circumstances books) {
        if (draft.reason().isBlank()) {
            EntryRules.references(draft, books).forEach(references::add);
        }
    }

    void tell(Draft draft, Circumstances books) {
        EntryRules.references(draft, books).filter(references::contains).forEach(reference -> books.used()
                .putIfAbsent(reference, 0));
    }
}
