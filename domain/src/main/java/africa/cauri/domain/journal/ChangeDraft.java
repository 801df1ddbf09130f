package africa.cauri.domain.journal;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Replaces what a draft says. */
@ApplicationScoped
public class ChangeDraft {

    private final Acting acting;
    private final Drafts drafts;
    private final AuditTrail trail;
    private final Clock clock;

    protected ChangeDraft() {
        this(null, null, null, null);
    }

    @Inject
    ChangeDraft(Acting acting, Drafts drafts, AuditTrail trail, Clock clock) {
        this.acting = acting;
        this.drafts = drafts;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Replaces what the draft says; who made it and what it was made from stay.
     *
     * @param version the one that the change was made on
     * @throws NotFound if there is no such draft any more
     * @throws RuleBroken if somebody else changed it meanwhile
     */
    @Transactional
    public void change(DraftId id, int version, Draft draft) {
        acting.actor().require(Power.DRAFT);
        DraftRules.check(draft);
        var kept = drafts.get(id);
        if (!drafts.change(id, version, draft, clock.instant())) {
            throw new RuleBroken(List.of(Rule.CHANGED_MEANWHILE.broken(version, kept.version())));
        }
        trail.changed(DraftNotes.subject(id), DraftNotes.facts(kept.draft()), DraftNotes.facts(draft));
    }
}
