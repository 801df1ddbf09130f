package africa.cauri.domain.template.recurring;

import static africa.cauri.domain.kernel.Rule.REASON_MISSING;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.TextRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;

/** Decides that one occurrence does not come. */
@ApplicationScoped
public class SkipOccurrence {

    private final Acting acting;
    private final RecurringEntries entries;
    private final Occurrences occurrences;
    private final AuditTrail trail;

    protected SkipOccurrence() {
        this(null, null, null, null);
    }

    @Inject
    SkipOccurrence(Acting acting, RecurringEntries entries, Occurrences occurrences, AuditTrail trail) {
        this.acting = acting;
        this.entries = entries;
        this.occurrences = occurrences;
        this.trail = trail;
    }

    /**
     * Skips an occurrence, for good.
     *
     * @param reason why; it stays with the occurrence
     * @throws RuleBroken without a reason, if the recurring entry has no occurrence on that day, or if it is settled
     * @throws NotFound if there is no such recurring entry
     */
    @Transactional
    public void skip(RecurringId id, LocalDate day, String reason) {
        acting.actor().require(Power.POST);
        var recurring = entries.held(id);
        var known = occurrences.byDay(id);
        var violations = new ArrayList<>(OccurrenceRules.violations(recurring.kept(), known, day));
        if (reason.isBlank()) {
            violations.add(REASON_MISSING.broken());
        }
        violations.addAll(TextRules.optional("reason", reason, RecurringRules.LONGEST_REASON));
        RecurringFiller.refuse(violations);
        var skipped = Occurrence.skipped(id, day, reason.strip());
        occurrences.put(skipped);
        known.put(day, skipped);
        if (Pending.isOver(recurring.kept(), known)) {
            recurring.become(RecurringState.ENDED);
            entries.write();
        }
        trail.did("SKIPPED", RecurringTrail.subject(id), Map.of("day", day, "reason", skipped.reason()));
    }
}
