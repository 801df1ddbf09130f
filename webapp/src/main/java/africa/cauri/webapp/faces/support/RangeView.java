package africa.cauri.webapp.faces.support;

import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
import africa.cauri.reports.book.BookDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The days that a page is about, both included: {@code from} and {@code until} in its address. */
@Named("range")
@RequestScoped
public class RangeView {
    @Inject
    private Asked asked;

    @Inject
    private BookDays days;

    @Inject
    private Periods periods;

    private LocalDate from;
    private LocalDate until;
    private List<FiscalYear> years = List.of();
    private List<Period> months = List.of();

    /** Reads the days; what is left out is completed from the fiscal year, which is this one if both are. */
    public void read() {
        years = periods.years();
        FiscalYear current = days.current();
        var wantedFrom = asked.day("from", current.from());
        var wantedUntil = asked.day("until", wantedFrom.orElse(current.until()));
        var range = days.complete(wantedFrom.orElse(null), wantedUntil.orElse(null));
        from = range.from();
        until = range.until();
        months = periods.findYearOf(from).map(year -> periods.of(year.from())).orElse(List.of());
    }

    public List<FiscalYear> getYears() {
        return years;
    }

    /** The periods of the fiscal year that the days are in. */
    public List<Period> getPeriods() {
        return months;
    }

    public boolean isShown(LocalDate first, LocalDate last) {
        return first.equals(from) && last.equals(until);
    }

    /** The parameters of the days, each followed by an ampersand. */
    public String getQuery() {
        return Paging.query("from", from.toString(), "until", until.toString());
    }

    /** What the fields show: what was typed, if it was not understood. */
    public String shownFrom() {
        return from == null ? asked.text("from") : DayText.write(from);
    }

    public String shownUntil() {
        return until == null ? asked.text("until") : DayText.write(until);
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getUntil() {
        return until;
    }
}
