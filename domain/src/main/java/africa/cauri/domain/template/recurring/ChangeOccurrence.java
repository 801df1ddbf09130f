package africa.cauri.domain.template.recurring;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.template.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Decides that one occurrence comes with other answers, such as another amount. */
@ApplicationScoped
public class ChangeOccurrence {

    private final Acting acting;
    private final RecurringFiller filler;
    private final RecurringEntries entries;
    private final Occurrences occurrences;
    private final AuditTrail trail;

    protected ChangeOccurrence() {
        this(null, null, null, null, null);
    }

    @Inject
    ChangeOccurrence(
            Acting acting,
            RecurringFiller filler,
            RecurringEntries entries,
            Occurrences occurrences,
            AuditTrail trail) {
        this.acting = acting;
        this.filler = filler;
        this.entries = entries;
        this.occurrences = occurrences;
        this.trail = trail;
    }

    /**
     * Gives an occurrence that is still to come answers of its own, in place of those it had.
     *
     * @param answers those that differ; none at all makes the occurrence as the others again
     * @throws RuleBroken if the recurring entry has no occurrence on that day, if it is settled, or with everything
     *     that is wrong with the answers
     * @throws NotFound if there is no such recurring entry
     */
    @Transactional
    public void change(RecurringId id, LocalDate day, Answers answers) {
        acting.actor().require(Power.POST);
        var recurring = entries.held(id).kept();
        var known = occurrences.byDay(id);
        RecurringFiller.refuse(OccurrenceRules.violations(recurring, known, day));
        var turn = recurring.form().schedule().on(day).orElseThrow();
        RecurringFiller.refuse(filler.begin().fill(recurring, answers, turn).violations());
        occurrences.put(Occurrence.changed(id, day, answers));
        trail.changed(
                RecurringTrail.subject(id),
                Map.of("day", day, "answers", Pending.changed(day, known).json()),
                Map.of("day", day, "answers", answers.json()));
    }
}
