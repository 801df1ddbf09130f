package africa.cauri.domain.journal;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Throws a draft away. */
@ApplicationScoped
public class DiscardDraft {

    private final Acting acting;
    private final Drafts drafts;
    private final AuditTrail trail;

    protected DiscardDraft() {
        this(null, null, null);
    }

    @Inject
    DiscardDraft(Acting acting, Drafts drafts, AuditTrail trail) {
        this.acting = acting;
        this.drafts = drafts;
        this.trail = trail;
    }

    /** Throws the draft away; one that is there no more is not found. */
    @Transactional
    public void discard(DraftId id) {
        acting.actor().require(Power.DRAFT);
        var kept = drafts.get(id);
        drafts.remove(List.of(id));
        trail.removed(DraftNotes.subject(id), DraftNotes.facts(kept.draft()));
    }
}
