package africa.cauri.domain.period;

import java.time.LocalDate;

/**
 * The drafts of a period that is over: they must become entries within a month (AUDCIF art. 22).
 *
 * @param drafts how many there are
 * @param deadline the last day on which to validate them
 */
public record ValidationDeadline(Period period, int drafts, LocalDate deadline) {

    /** The last day on which the drafts of a period may be validated: a month after its end. */
    public static LocalDate of(Period period) {
        return period.until().plusDays(1).plusMonths(1).minusDays(1);
    }

    /** Whether that day is over. Closing any later period is refused then. */
    public boolean isOverdue(LocalDate today) {
        return today.isAfter(deadline);
    }
}
