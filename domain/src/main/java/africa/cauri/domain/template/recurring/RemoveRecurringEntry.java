package africa.cauri.domain.template.recurring;

import static africa.cauri.domain.kernel.Rule.CHANGED_MEANWHILE;
import static africa.cauri.domain.kernel.Rule.RECURRING_HAS_PAST;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;

/** Removes a recurring entry that nothing has come of; another one is ended. */
@ApplicationScoped
public class RemoveRecurringEntry {

    private final Acting acting;
    private final RecurringEntries entries;
    private final Occurrences occurrences;
    private final AuditTrail trail;

    protected RemoveRecurringEntry() {
        this(null, null, null, null);
    }

    @Inject
    RemoveRecurringEntry(Acting acting, RecurringEntries entries, Occurrences occurrences, AuditTrail trail) {
        this.acting = acting;
        this.entries = entries;
        this.occurrences = occurrences;
        this.trail = trail;
    }

    /**
     * Removes a recurring entry.
     *
     * @param version the version that was shown
     * @throws RuleBroken if an occurrence was posted, proposed or skipped, or if someone else changed it meanwhile
     * @throws NotFound if there is no such recurring entry
     */
    @Transactional
    public void remove(RecurringId id, int version) {
        acting.actor().require(Power.POST);
        var removed = entries.held(id);
        var before = removed.kept();
        var violations = new ArrayList<Violation>();
        if (before.version() != version) {
            violations.add(CHANGED_MEANWHILE.broken(version, before.version()));
        }
        if (occurrences.list(id).stream().anyMatch(Occurrence::isSettled)) {
            violations.add(RECURRING_HAS_PAST.broken());
        }
        RecurringFiller.refuse(violations);
        entries.remove(removed);
        trail.removed(RecurringTrail.subject(id), RecurringTrail.state(before));
    }
}
