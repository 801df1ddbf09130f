package africa.cauri.reports.book;

import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** The days of one year before, for the columns that compare (exercice N-1, AUDCIF art. 34). */
@ApplicationScoped
public class YearBefore {
    private final Periods periods;

    protected YearBefore() {
        this(null);
    }

    @Inject
    YearBefore(Periods periods) {
        this.periods = periods;
    }

    /**
     * Returns the same days one year before; of a whole fiscal year, the whole one before it, however long it is. Empty
     * if the days before are not in one fiscal year.
     */
    public Optional<BookDays.Range> of(LocalDate from, LocalDate until) {
        var year = periods.findYearOf(from);
        if (year.isPresent() && isWhole(year.get(), from, until)) {
            return periods.findYearOf(from.minusDays(1))
                    .map(before -> new BookDays.Range(before.from(), before.until()));
        }
        var first = from.minusYears(1);
        var last = isLastOfMonth(until)
                ? until.minusYears(1).withDayOfMonth(until.minusYears(1).lengthOfMonth())
                : until.minusYears(1);
        return periods.findYearOf(first)
                .filter(before -> before.contains(last))
                .map(before -> new BookDays.Range(first, last));
    }

    private static boolean isWhole(FiscalYear year, LocalDate from, LocalDate until) {
        return year.from().equals(from) && year.until().equals(until);
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
