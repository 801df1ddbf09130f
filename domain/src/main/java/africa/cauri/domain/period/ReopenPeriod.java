package africa.cauri.domain.period;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Opens a period again that was left to those who close. */
@ApplicationScoped
public class ReopenPeriod {

    private final PeriodChanges changes;

    protected ReopenPeriod() {
        this(null);
    }

    @Inject
    ReopenPeriod(PeriodChanges changes) {
        this.changes = changes;
    }

    /**
     * Opens the period to everybody who posts; once more changes nothing.
     *
     * @param from the first day of the period
     * @throws NotFound if no period begins on that day
     * @throws RuleBroken if it is closed for ever
     */
    @Transactional
    @Retried
    public Period reopen(LocalDate from) {
        return changes.change(changes.takeUnclosed(from), PeriodState.OPEN);
    }
}
