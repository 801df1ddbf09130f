package africa.cauri.reports.book;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days that a request is about: what it leaves out is completed from the fiscal year. */
@ApplicationScoped
public class BookDays {
    private final Periods periods;
    private final Clock clock;

    protected BookDays() {
        this(null, null);
    }

    @Inject
    BookDays(Periods periods, Clock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    /** Both days included. */
    public record Range(LocalDate from, LocalDate until) {}

    /**
     * Completes the range. Without any day it is the fiscal year of today, or the last one.
     *
     * @param from the first day, or null for the first one of the year
     * @param until the last day, or null for the last one of the year
     */
    public Range complete(LocalDate from, LocalDate until) {
        if (from != null && until != null) {
            return new Range(from, until);
        }
        var year = Optional.ofNullable(from)
                .or(() -> Optional.ofNullable(until))
                .map(day -> periods.findYearOf(day).orElseThrow(() -> new NotFound(FiscalYear.class, day)))
                .orElseGet(this::current);
        return new Range(from == null ? year.from() : from, until == null ? year.until() : until);
    }

    /** The fiscal year of today, or the last one. */
    public FiscalYear current() {
        return periods.findYearOf(LocalDate.now(clock)).orElseGet(() -> {
            List<FiscalYear> years = periods.years();
            return years.get(years.size() - 1);
        });
    }
}
