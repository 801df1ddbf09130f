package africa.cauri.domain.period;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Closes a period for ever (AUDCIF art. 22: clôture informatique). Periods are closed in their order; the last one of a
 * year is closed by closing the year, and the first one of the next year only after that.
 */
@ApplicationScoped
public class ClosePeriod {

    private final PeriodChanges changes;
    private final Periods periods;
    private final Clock clock;

    protected ClosePeriod() {
        this(null, null, null);
    }

    @Inject
    ClosePeriod(PeriodChanges changes, Periods periods, Clock clock) {
        this.changes = changes;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * Closes the period. The row of the period is taken first: whoever posts holds it until his commit, so that nothing
     * is posted in it afterwards. A draft that is saved meanwhile stays, and can no longer be posted in it.
     *
     * @param from the first day of the period
     * @throws NotFound if no period begins on that day
     * @throws RuleBroken if it is closed, not over or the last of its year, if an earlier one is not closed, or if
     *     drafts are left from its days or earlier ones, or a file is half in the books
     */
    @Transactional
    @Retried
    public Period close(LocalDate from) {
        var period = changes.take(from);
        var years = periods.years();
        var earliest = periods.findFirstOpen(years.get(0).from());
        var drafts = periods.draftsUntil(period.until());
        var books = new ClosingRules.Surroundings(
                years, earliest, drafts, periods.unfinishedImport(), LocalDate.now(clock));
        var violations = ClosingRules.violations(period, books);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        return changes.change(period, PeriodState.CLOSED);
    }
}
