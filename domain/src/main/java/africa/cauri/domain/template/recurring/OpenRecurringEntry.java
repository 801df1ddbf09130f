package africa.cauri.domain.template.recurring;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Makes an entry come again. */
@ApplicationScoped
public class OpenRecurringEntry {

    private final Acting acting;
    private final RecurringFiller filler;
    private final RecurringEntries entries;
    private final AuditTrail trail;

    protected OpenRecurringEntry() {
        this(null, null, null, null);
    }

    @Inject
    OpenRecurringEntry(Acting acting, RecurringFiller filler, RecurringEntries entries, AuditTrail trail) {
        this.acting = acting;
        this.filler = filler;
        this.entries = entries;
        this.trail = trail;
    }

    /**
     * Adds a recurring entry, which is active from now on. Occurrences before today are due at once.
     *
     * @throws RuleBroken with every rule of {@link RecurringRules} that is broken, or with what is wrong with its
     *     answers on the first day
     * @throws NotFound if there is no such template
     */
    @Transactional
    public KeptRecurring open(RecurringForm form) {
        acting.actor().require(Power.POST);
        filler.refuseWrong(form);
        var opened = new RecurringEntry(form);
        entries.add(opened);
        var kept = opened.kept();
        trail.created(RecurringTrail.subject(kept.id()), RecurringTrail.state(kept));
        return kept;
    }
}
