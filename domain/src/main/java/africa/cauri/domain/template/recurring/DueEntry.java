package africa.cauri.domain.template.recurring;

import java.time.LocalDate;

/**
 * An occurrence that is due, or soon will be.
 *
 * @param name of the recurring entry
 * @param number of the occurrence, from 1
 * @param isChanged whether it comes with answers of its own
 */
public record DueEntry(
        RecurringId recurring,
        String name,
        int number,
        LocalDate day,
        Timing timing,
        RecurringMode mode,
        boolean isChanged) {

    /** How its day stands to the one that was asked for. */
    public enum Timing {
        LATE,
        DUE,
        UPCOMING;

        static Timing of(LocalDate day, LocalDate today) {
            if (day.isBefore(today)) {
                return LATE;
            }
            return day.equals(today) ? DUE : UPCOMING;
        }
    }
}
