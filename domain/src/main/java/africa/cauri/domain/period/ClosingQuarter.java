package africa.cauri.domain.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A calendar quarter of a fiscal year, and until when it must be closed: books are closed at least every quarter, at
 * the latest by the end of the following one (AUDCIF art. 22).
 *
 * @param from the first day, of the quarter or of the year
 * @param until the last day, included
 * @param dueOn the last day on which to close it
 * @param closed whether all its periods are closed
 */
public record ClosingQuarter(LocalDate from, LocalDate until, LocalDate dueOn, boolean closed) {

    private static final int MONTHS = 3;

    /** Returns the quarters of these periods in their order; a quarter is as long as the periods leave it. */
    public static List<ClosingQuarter> of(List<Period> periods) {
        return periods.stream()
                .sorted(Comparator.comparing(Period::from))
                .collect(Collectors.groupingBy(
                        period -> lastMonth(YearMonth.from(period.from())), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(quarter -> of(quarter.getKey(), quarter.getValue()))
                .toList();
    }

    private static ClosingQuarter of(YearMonth lastMonth, List<Period> periods) {
        return new ClosingQuarter(
                periods.get(0).from(),
                periods.get(periods.size() - 1).until(),
                lastMonth.plusMonths(MONTHS).atEndOfMonth(),
                periods.stream().allMatch(Period::isClosed));
    }

    private static YearMonth lastMonth(YearMonth month) {
        return month.withMonth((month.getMonthValue() + MONTHS - 1) / MONTHS * MONTHS);
    }

    /** Whether it should have been closed before that day, and is not. */
    public boolean isOverdue(LocalDate today) {
        return !closed && today.isAfter(dueOn);
    }
}
