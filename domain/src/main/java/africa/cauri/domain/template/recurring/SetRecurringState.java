package africa.cauri.domain.template.recurring;

import static africa.cauri.domain.kernel.Rule.CHANGED_MEANWHILE;
import static africa.cauri.domain.kernel.Rule.RECURRING_ENDED;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Pauses, resumes or ends what comes again. */
@ApplicationScoped
public class SetRecurringState {

    private final Acting acting;
    private final RecurringEntries entries;
    private final AuditTrail trail;

    protected SetRecurringState() {
        this(null, null, null);
    }

    @Inject
    SetRecurringState(Acting acting, RecurringEntries entries, AuditTrail trail) {
        this.acting = acting;
        this.entries = entries;
        this.trail = trail;
    }

    /**
     * Sets the state. What was due during a pause is late when it ends; what should not come is skipped.
     *
     * @param version the version that was shown
     * @throws RuleBroken if it has ended, which is final, or if someone else changed it meanwhile
     * @throws NotFound if there is no such recurring entry
     */
    @Transactional
    public KeptRecurring set(RecurringId id, int version, RecurringState state) {
        acting.actor().require(Power.POST);
        var changed = entries.held(id);
        var before = changed.kept();
        if (before.version() != version) {
            throw new RuleBroken(List.of(CHANGED_MEANWHILE.broken(version, before.version())));
        }
        if (before.state() == RecurringState.ENDED && state != RecurringState.ENDED) {
            throw new RuleBroken(List.of(RECURRING_ENDED.broken()));
        }
        changed.become(state);
        entries.write();
        var after = changed.kept();
        if (after.state() != before.state()) {
            trail.changed(RecurringTrail.subject(id), RecurringTrail.state(before), RecurringTrail.state(after));
        }
        return after;
    }
}
