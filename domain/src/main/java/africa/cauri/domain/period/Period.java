package africa.cauri.domain.period;

import java.time.LocalDate;

/**
 * A month of a fiscal year, known by its first day: what is validated and closed together (AUDCIF art. 22).
 *
 * @param from the first day
 * @param until the last day, included
 * @param fiscalYear the first day of its fiscal year
 */
public record Period(LocalDate from, LocalDate until, LocalDate fiscalYear, PeriodState state) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean isClosed() {
        return state == PeriodState.CLOSED;
    }
}
