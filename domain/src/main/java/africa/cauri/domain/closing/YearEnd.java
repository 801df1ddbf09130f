package africa.cauri.domain.closing;

import africa.cauri.domain.company.Company;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A year that is being closed; nobody else posts in it before the transaction ends.
 *
 * @param periods all of its periods, in their order
 * @param next the year after it, if it is opened
 */
public record YearEnd(Company company, FiscalYear year, List<Period> periods, Optional<FiscalYear> next) {

    /** The first day, by which the year is known. */
    public LocalDate from() {
        return year.from();
    }

    /** The last day, on which closing entries are dated. */
    public LocalDate until() {
        return year.until();
    }

    /** The period in which closing entries are dated. */
    public Period last() {
        return periods.get(periods.size() - 1);
    }

    /** The first day of the next year, on which opening entries are dated; refuses without one. */
    public LocalDate opening() {
        return next.map(FiscalYear::from)
                .orElseThrow(() -> new RuleBroken(List.of(Rule.NEXT_YEAR_MISSING.broken(until().plusDays(1)))));
    }

    /** What entries of the closing of this year name as their origin. */
    public String originId(String part) {
        return from() + "/" + part;
    }
}
