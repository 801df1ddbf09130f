package africa.cauri.domain.period;

import java.time.LocalDate;

/**
 * A period with what lies in it, and until when it should be worked off (AUDCIF art. 22).
 *
 * @param entries how many were posted in it
 * @param drafts how many of its days still wait
 * @param closeUntil the last day on which to close its quarter
 */
public record PeriodContent(Period period, int entries, int drafts, LocalDate closeUntil) {

    /** The last day on which to validate its drafts. */
    public LocalDate validateUntil() {
        return ValidationDeadline.of(period);
    }

    /** Whether drafts are left that should have been validated before that day. */
    public boolean isValidatedLate(LocalDate today) {
        return drafts > 0 && today.isAfter(validateUntil());
    }

    /** Whether it should have been closed before that day. */
    public boolean isClosedLate(LocalDate today) {
        return !period.isClosed() && today.isAfter(closeUntil);
    }
}
