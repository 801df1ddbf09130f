package africa.cauri.webapp.faces.settings;

import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The fiscal years of the books, and the one that can be opened next. */
@Named
@RequestScoped
public class FiscalYearsView {
    @Inject
    private Periods periods;

    private List<Row> rows = List.of();

    /** A year, and how many of its periods there are and are closed. */
    public record Row(FiscalYear year, long periods, long closed) {}

    public void load() {
        rows = periods.years().stream().map(this::row).toList();
    }

    private Row row(FiscalYear year) {
        List<Period> months = periods.of(year.from());
        return new Row(
                year, months.size(), months.stream().filter(Period::isClosed).count());
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The first day of the year that comes next. */
    public LocalDate getNextFrom() {
        return rows.get(rows.size() - 1).year().until().plusDays(1);
    }

    /** Its last day: but for the first, a year lasts twelve months. */
    public LocalDate getNextUntil() {
        return getNextFrom().plusYears(1).minusDays(1);
    }
}
