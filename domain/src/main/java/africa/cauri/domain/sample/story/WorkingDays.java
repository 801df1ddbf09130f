package africa.cauri.domain.sample.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The days on which the company works. */
final class WorkingDays {

    private final DayOfWeek last;
    private final Set<MonthDay> holidays;
    private final Map<LocalDate, Long> inMonth = new HashMap<>();

    WorkingDays(Profile profile) {
        last = DayOfWeek.of(Math.toIntExact(profile.setting("days")));
        holidays = profile.rows("holiday").stream()
                .map(row -> MonthDay.parse("--" + row.text(0)))
                .collect(Collectors.toSet());
    }

    boolean contains(LocalDate day) {
        return day.getDayOfWeek().compareTo(last) <= 0 && !holidays.contains(MonthDay.from(day));
    }

    /** Returns the day, or the first working day after it. */
    LocalDate from(LocalDate day) {
        var next = day;
        while (!contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Returns the last working day of the month. */
    LocalDate lastOf(LocalDate month) {
        var day = YearMonth.from(month).atEndOfMonth();
        while (!contains(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Returns how many working days the month has. */
    long in(LocalDate month) {
        return inMonth.computeIfAbsent(month.withDayOfMonth(1), first -> first.datesUntil(first.plusMonths(1))
                .filter(this::contains)
                .count());
    }
}
