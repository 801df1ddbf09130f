package africa.cauri.domain.template.recurring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/**
 * On which days something comes again.
 *
 * @param every each time, each second time and so on; from 1 to {@link #MOST}
 * @param day of the week, from 1 for Monday; or of the month, where a shorter month takes its last day: 31 is always
 *     the last day
 */
public record Rhythm(int every, Unit unit, int day) {

    public static final int MOST = 99;

    /** What is counted. */
    public enum Unit {
        WEEKS(7, 0),
        MONTHS(31, 1),
        QUARTERS(31, 3),
        YEARS(31, 12);

        private final int lastDay;
        private final int months;

        Unit(int lastDay, int months) {
            this.lastDay = lastDay;
            this.months = months;
        }

        /** The last day that a rhythm of this unit may fall on. */
        public int lastDay() {
            return lastDay;
        }
    }

    public Rhythm {
        Objects.requireNonNull(unit);
    }

    /**
     * Returns the day on which it comes, counted from 0: the first such day from that one on, and then in steps of the
     * rhythm from there. The 29 February comes on the 28th in other years, and on the 29th again in the next leap year.
     */
    LocalDate nth(LocalDate from, int index) {
        if (unit == Unit.WEEKS) {
            return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day))).plusWeeks((long) every * index);
        }
        var month = YearMonth.from(from);
        var first = in(month).isBefore(from) ? month.plusMonths(1) : month;
        return in(first.plusMonths((long) every * unit.months * index));
    }

    private LocalDate in(YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
