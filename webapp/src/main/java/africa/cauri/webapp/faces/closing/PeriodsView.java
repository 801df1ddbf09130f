package africa.cauri.webapp.faces.closing;

import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.PeriodContent;
import africa.cauri.domain.period.PeriodContents;
import africa.cauri.domain.period.Periods;
import africa.cauri.reports.book.BookDays;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The fiscal years, and how far each month of one of them is. */
@Named
@RequestScoped
public class PeriodsView {
    @Inject
    private Periods periods;

    @Inject
    private PeriodContents contents;

    @Inject
    private BookDays days;

    @Inject
    private Asked asked;

    @Inject
    private Shown shown;

    private List<YearRow> years = List.of();
    private List<PeriodContent> months = List.of();
    private FiscalYear year;

    /**
     * A year and how many of its periods are closed.
     *
     * @param isNext whether it is the first that is not closed: the one to close
     */
    public record YearRow(FiscalYear year, long closed, long periods, boolean isNext) {}

    public void load() {
        asked.answer(() -> {
            var wanted = asked.day("year");
            if (!asked.isRefused()) {
                var all = periods.years();
                var next = all.stream().filter(FiscalYear::isOpen).findFirst();
                year = wanted.map(periods::year).orElseGet(days::current);
                years = all.stream()
                        .map(each -> row(each, next.filter(each::equals).isPresent()))
                        .toList();
                months = contents.of(year.from());
            }
        });
    }

    private YearRow row(FiscalYear each, boolean isNext) {
        var cut = periods.of(each.from());
        return new YearRow(each, cut.stream().filter(Period::isClosed).count(), cut.size(), isNext);
    }

    /** Whether the period is closed by itself: the last one of a year closes with the year. */
    public boolean isClosedAlone(Period period) {
        return periods.years().stream().noneMatch(each -> each.until().equals(period.until()));
    }

    /** Whether the period is over, so that it can be closed. */
    public boolean isOver(Period period) {
        return shown.today().isAfter(period.until());
    }

    public boolean isValidatedLate(PeriodContent month) {
        return month.isValidatedLate(shown.today());
    }

    public boolean isClosedLate(PeriodContent month) {
        return month.isClosedLate(shown.today());
    }

    public List<YearRow> getYears() {
        return years;
    }

    /** The year whose months are shown. */
    public FiscalYear getYear() {
        return year;
    }

    public List<PeriodContent> getMonths() {
        return months;
    }
}
