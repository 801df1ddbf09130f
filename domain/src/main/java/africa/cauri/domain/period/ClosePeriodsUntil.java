package africa.cauri.domain.period;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Closes a period for ever, and before it every earlier one that is not closed. Each is closed in a transaction of its
 * own, in their order; after a failure the same call goes on with the first one that is left.
 */
@ApplicationScoped
public class ClosePeriodsUntil {

    private final Acting acting;
    private final Periods periods;
    private final ClosePeriod closePeriod;
    private final Clock clock;

    protected ClosePeriodsUntil() {
        this(null, null, null, null);
    }

    @Inject
    ClosePeriodsUntil(Acting acting, Periods periods, ClosePeriod closePeriod, Clock clock) {
        this.acting = acting;
        this.periods = periods;
        this.closePeriod = closePeriod;
        this.clock = clock;
    }

    /**
     * Closes the period and the earlier ones. What stands against the last one is told before any is closed.
     *
     * @param last the first day of the last one to close
     * @return the last one
     * @throws NotFound if no period begins on that day
     * @throws RuleBroken if the period is closed, not over or the last of its year, if an earlier year is not closed,
     *     or if drafts are left from its days or earlier ones
     */
    public Period close(LocalDate last) {
        acting.actor().require(Power.CLOSE);
        refuse(periods.get(last));
        for (var next = firstBefore(last); next.isPresent(); next = firstBefore(last)) {
            closePeriod.close(next.get().from());
        }
        return closePeriod.close(last);
    }

    /** Earlier periods do not stand against it: they are about to be closed. */
    private void refuse(Period last) {
        var drafts = periods.draftsUntil(last.until());
        var books = new ClosingRules.Surroundings(
                periods.years(), Optional.empty(), drafts, periods.unfinishedImport(), LocalDate.now(clock));
        var violations = ClosingRules.violations(last, books);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }

    private Optional<Period> firstBefore(LocalDate last) {
        return periods.findFirstOpen(periods.years().get(0).from())
                .filter(first -> first.from().isBefore(last));
    }
}
