package africa.cauri.domain.journal;

import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes all the entries back that were made from one thing, opening entries too, each on its own day. */
@ApplicationScoped
public class TakeBackEntries {

    private static final int AT_ONCE = 500;

    private final Entries entries;
    private final PostEntries postEntries;

    protected TakeBackEntries() {
        this(null, null);
    }

    @Inject
    TakeBackEntries(Entries entries, PostEntries postEntries) {
        this.entries = entries;
        this.postEntries = postEntries;
    }

    /**
     * Takes them back by others with negative amounts (AUDCIF art. 19), all or none, and returns how many there were.
     * The caller has seen that none of them is taken back already.
     *
     * @param reason why; it stays with the new entries
     * @throws EntriesRefused if one breaks a rule, such as that its period is open
     */
    @Transactional
    @Retried
    public int takeBack(Origin origin, String reason) {
        var posted = entries.madeFrom(origin);
        for (int from = 0; from < posted.size(); from += AT_ONCE) {
            var some = posted.subList(from, Math.min(posted.size(), from + AT_ONCE));
            postEntries.post(entries.list(some).stream()
                    .map(entry -> entry.reversal(entry.accountingDate(), reason))
                    .toList());
        }
        return posted.size();
    }
}
