package africa.cauri.domain.template.recurring;

import static africa.cauri.domain.kernel.Rule.OCCURRENCE_SETTLED;
import static africa.cauri.domain.kernel.Rule.OCCURRENCE_UNKNOWN;
import static africa.cauri.domain.kernel.Rule.RECURRING_ENDED;

import africa.cauri.domain.kernel.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Whether something can still be decided about an occurrence. */
final class OccurrenceRules {

    private OccurrenceRules() {}

    static List<Violation> violations(KeptRecurring recurring, Map<LocalDate, Occurrence> known, LocalDate day) {
        if (Pending.isSettled(day, known)) {
            return List.of(OCCURRENCE_SETTLED.broken(day));
        }
        if (recurring.state() == RecurringState.ENDED) {
            return List.of(RECURRING_ENDED.broken());
        }
        return recurring.form().schedule().on(day).isPresent() ? List.of() : List.of(OCCURRENCE_UNKNOWN.broken(day));
    }
}
