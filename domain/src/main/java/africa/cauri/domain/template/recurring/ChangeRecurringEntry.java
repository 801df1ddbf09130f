package africa.cauri.domain.template.recurring;

import static africa.cauri.domain.kernel.Rule.CHANGED_MEANWHILE;
import static africa.cauri.domain.kernel.Rule.RECURRING_ENDED;
import static africa.cauri.domain.kernel.Rule.RECURRING_OVERLAPS;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Changes what comes again, from the next occurrence on. */
@ApplicationScoped
public class ChangeRecurringEntry {

    private final Acting acting;
    private final RecurringFiller filler;
    private final RecurringEntries entries;
    private final Occurrences occurrences;
    private final AuditTrail trail;

    protected ChangeRecurringEntry() {
        this(null, null, null, null, null);
    }

    @Inject
    ChangeRecurringEntry(
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
     * Gives a recurring entry what the form says. Another rhythm or first day begins a new count of occurrences, and
     * forgets what was changed about those that are still to come.
     *
     * @param version the version that the form was filled in from
     * @throws RuleBroken as {@link OpenRecurringEntry#open} does; if it has ended or someone else changed it meanwhile;
     *     or if another rhythm begins on or before the last day that is settled, which would come twice
     * @throws NotFound if there is no such recurring entry or template
     */
    @Transactional
    public KeptRecurring change(RecurringId id, int version, RecurringForm form) {
        acting.actor().require(Power.POST);
        var changed = entries.held(id);
        var before = changed.kept();
        RecurringFiller.refuse(state(before, version));
        filler.refuseWrong(form);
        if (hasOtherDays(before.form().schedule(), form.schedule())) {
            RecurringFiller.refuse(overlap(id, form.schedule()).stream().toList());
            occurrences.forgetChanged(id);
        }
        changed.change(form);
        entries.write();
        if (Pending.isOver(changed.kept(), occurrences.byDay(id))) {
            changed.become(RecurringState.ENDED);
            entries.write();
        }
        var after = changed.kept();
        if (after.version() != before.version()) {
            trail.changed(RecurringTrail.subject(id), RecurringTrail.state(before), RecurringTrail.state(after));
        }
        return after;
    }

    private static List<Violation> state(KeptRecurring before, int version) {
        var violations = new ArrayList<Violation>();
        if (before.version() != version) {
            violations.add(CHANGED_MEANWHILE.broken(version, before.version()));
        }
        if (before.state() == RecurringState.ENDED) {
            violations.add(RECURRING_ENDED.broken());
        }
        return violations;
    }

    private static boolean hasOtherDays(Schedule before, Schedule after) {
        return !before.rhythm().equals(after.rhythm()) || !before.from().equals(after.from());
    }

    private Optional<Violation> overlap(RecurringId id, Schedule schedule) {
        LocalDate first = schedule.first().orElseThrow().day();
        return occurrences.list(id).stream()
                .filter(Occurrence::isSettled)
                .map(Occurrence::day)
                .max(Comparator.naturalOrder())
                .filter(last -> !first.isAfter(last))
                .map(last -> RECURRING_OVERLAPS.broken(first, last));
    }
}
