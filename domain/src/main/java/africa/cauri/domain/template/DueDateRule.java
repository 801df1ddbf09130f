package africa.cauri.domain.template;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;

/**
 * When a line falls due, counted from the date of the document.
 *
 * @param days from 0 to {@link #MOST_DAYS}; without meaning if nothing falls due
 */
public record DueDateRule(Kind kind, int days) {

    public static final int MOST_DAYS = 3650;

    /** How the days are counted. */
    public enum Kind {
        /** The line has no due date. */
        NONE,
        AFTER_DAYS,
        /** So many days, then to the end of that month (30 jours fin de mois). */
        DAYS_THEN_MONTH_END,
        /** To the end of the month, then so many days (fin de mois 30 jours). */
        MONTH_END_THEN_DAYS
    }

    public DueDateRule {
        Objects.requireNonNull(kind);
    }

    public static DueDateRule none() {
        return new DueDateRule(Kind.NONE, 0);
    }

    /** Returns the day on which a document of that date falls due. */
    public Optional<LocalDate> dueDate(LocalDate date) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case AFTER_DAYS -> Optional.of(date.plusDays(days));
            case DAYS_THEN_MONTH_END -> Optional.of(monthEnd(date.plusDays(days)));
            case MONTH_END_THEN_DAYS -> Optional.of(monthEnd(date).plusDays(days));
        };
    }

    private static LocalDate monthEnd(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }
}
