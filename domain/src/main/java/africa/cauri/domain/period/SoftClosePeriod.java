package africa.cauri.domain.period;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Leaves a period to those who close: others post in it no more. It can be opened again. */
@ApplicationScoped
public class SoftClosePeriod {

    private final PeriodChanges changes;

    protected SoftClosePeriod() {
        this(null);
    }

    @Inject
    SoftClosePeriod(PeriodChanges changes) {
        this.changes = changes;
    }

    /**
     * Closes the period to those who only post; once more changes nothing.
     *
     * @param from the first day of the period
     * @throws NotFound if no period begins on that day
     * @throws RuleBroken if it is closed for ever
     */
    @Transactional
    @Retried
    public Period softClose(LocalDate from) {
        return changes.change(changes.takeUnclosed(from), PeriodState.SOFT_CLOSED);
    }
}
