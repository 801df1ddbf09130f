package africa.cauri.domain.journal;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Posts drafts: all of them, or none if one breaks a rule. */
@ApplicationScoped
public class PostEntries {

    /** The most drafts that one transaction takes. */
    public static final int MOST_DRAFTS = 10_000;

    private final Acting acting;
    private final Posting posting;
    private final AuditTrail trail;

    protected PostEntries() {
        this(null, null, null);
    }

    @Inject
    PostEntries(Acting acting, Posting posting, AuditTrail trail) {
        this.acting = acting;
        this.posting = posting;
        this.trail = trail;
    }

    /**
     * Posts the drafts, and returns what each has become, in their order.
     *
     * @throws EntriesRefused with every violation of every draft; then nothing is posted
     */
    @Transactional
    @Retried
    public List<PostedEntry> post(List<Draft> drafts) {
        acting.actor().require(Power.POST);
        var posted = posting.recordAll(posting.check(drafts));
        PostingNotes.write(trail, posted);
        return posted;
    }
}
