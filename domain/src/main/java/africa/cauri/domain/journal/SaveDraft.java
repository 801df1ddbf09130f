package africa.cauri.domain.journal;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps a new draft, right or wrong, for later. */
@ApplicationScoped
public class SaveDraft {

    private final Acting acting;
    private final Drafts drafts;
    private final AuditTrail trail;
    private final Clock clock;

    protected SaveDraft() {
        this(null, null, null, null);
    }

    @Inject
    SaveDraft(Acting acting, Drafts drafts, AuditTrail trail, Clock clock) {
        this.acting = acting;
        this.drafts = drafts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps the draft; throws {@link RuleBroken} only for what no column could hold. */
    @Transactional
    public DraftId save(Draft draft) {
        acting.actor().require(Power.DRAFT);
        DraftRules.check(draft);
        var id = new DraftId(TimeOrderedId.make(clock));
        var now = clock.instant();
        drafts.add(new KeptDraft(id, 0, draft, acting.actor().subject(), now, now));
        trail.created(DraftNotes.subject(id), DraftNotes.facts(draft));
        return id;
    }
}
