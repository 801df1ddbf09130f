package africa.cauri.reports.book;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * Days of one fiscal year, both included, cut into the periods whose balances are kept and the rest, whose lines must
 * be added up.
 *
 * @param whole the periods that lie before the range or in it, from their first day to their last
 * @param parts the periods in which the range begins or ends, other than with the period itself
 */
record BookRange(FiscalYear year, LocalDate from, LocalDate until, List<Period> whole, List<Period> parts) {

    /**
     * Cuts the range.
     *
     * @throws RuleBroken if the days are not in the year, or in the wrong order
     */
    static BookRange of(FiscalYear year, List<Period> periods, LocalDate from, LocalDate until) {
        if (!year.contains(from) || !year.contains(until)) {
            throw new RuleBroken(List.of(Rule.DATES_OUTSIDE_YEAR.broken(from, until, year.from(), year.until())));
        }
        if (until.isBefore(from)) {
            throw new RuleBroken(List.of(Rule.DATES_IN_WRONG_ORDER.broken(from, until)));
        }
        var reached =
                periods.stream().filter(period -> !period.from().isAfter(until)).toList();
        var parts =
                reached.stream().filter(period -> isCut(period, from, until)).toList();
        var whole = reached.stream().filter(period -> !parts.contains(period)).toList();
        return new BookRange(year, from, until, whole, parts);
    }

    private static boolean isCut(Period period, LocalDate from, LocalDate until) {
        var beginsInside = period.contains(from) && !period.from().equals(from);
        var endsInside = period.contains(until) && !period.until().equals(until);
        return beginsInside || endsInside;
    }
}
