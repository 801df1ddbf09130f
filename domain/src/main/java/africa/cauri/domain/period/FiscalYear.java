package africa.cauri.domain.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A fiscal year, known by its first day. It is opened with its periods, its periods are closed one after the other,
 * then the year itself; nothing of that is undone.
 *
 * @param from the first day
 * @param until the last day, included
 */
public record FiscalYear(LocalDate from, LocalDate until, FiscalYearState state) {

    public boolean isOpen() {
        return state == FiscalYearState.OPEN;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Cuts a year into its periods: calendar months, the first and the last as long as the year leaves them. */
    static List<Period> periods(LocalDate from, LocalDate until) {
        var periods = new ArrayList<Period>();
        for (var day = from; !day.isAfter(until); day = day.plusMonths(1).withDayOfMonth(1)) {
            var endOfMonth = YearMonth.from(day).atEndOfMonth();
            var last = endOfMonth.isAfter(until) ? until : endOfMonth;
            periods.add(new Period(day, last, from, PeriodState.OPEN));
        }
        return periods;
    }
}
