package africa.cauri.domain.template.recurring;

import africa.cauri.domain.template.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is still to come of recurring entries, from what was decided and settled; pure functions. */
final class Pending {

    private Pending() {}

    /** Returns the turns up to a day that are not settled. */
    static List<Schedule.Turn> turns(KeptRecurring recurring, Map<LocalDate, Occurrence> known, LocalDate until) {
        return recurring.form().schedule().upTo(until).stream()
                .filter(turn -> !isSettled(turn.day(), known))
                .toList();
    }

    static boolean isSettled(LocalDate day, Map<LocalDate, Occurrence> known) {
        return Optional.ofNullable(known.get(day)).filter(Occurrence::isSettled).isPresent();
    }

    /** Returns the answers that differ on that day. */
    static Answers changed(LocalDate day, Map<LocalDate, Occurrence> known) {
        return Optional.ofNullable(known.get(day)).map(Occurrence::answers).orElseGet(Answers::none);
    }

    /** Whether the last turn is settled, and all before it. */
    static boolean isOver(KeptRecurring recurring, Map<LocalDate, Occurrence> known) {
        return recurring
                .form()
                .schedule()
                .endsWithin(known.keySet().stream()
                        .filter(day -> isSettled(day, known))
                        .collect(Collectors.toSet()));
    }
}
