package africa.cauri.domain.closing;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Years taken for a step of their closing: the lock under which every step is done. */
@ApplicationScoped
public class YearEnds {

    private final Acting acting;
    private final Periods periods;
    private final Companies companies;

    protected YearEnds() {
        this(null, null, null);
    }

    @Inject
    YearEnds(Acting acting, Periods periods, Companies companies) {
        this.acting = acting;
        this.periods = periods;
        this.companies = companies;
    }

    /**
     * Takes the periods of the year, for someone who may close. Whoever posts in it has committed before, or waits; a
     * second one who closes comes after the first.
     *
     * @throws NotFound if no year begins on that day
     */
    public YearEnd take(LocalDate from) {
        acting.actor().require(Power.CLOSE);
        periods.year(from);
        var taken = periods.takenOf(from);
        var year = periods.year(from);
        return new YearEnd(
                companies.get(), year, taken, periods.findYearOf(year.until().plusDays(1)));
    }
}
