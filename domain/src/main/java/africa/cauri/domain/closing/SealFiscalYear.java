package africa.cauri.domain.closing;

import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Closes a year for ever, after the next one was opened: the last step. */
@ApplicationScoped
public class SealFiscalYear {

    private final YearEnds yearEnds;
    private final ClosingSteps steps;
    private final Periods periods;

    protected SealFiscalYear() {
        this(null, null, null);
    }

    @Inject
    SealFiscalYear(YearEnds yearEnds, ClosingSteps steps, Periods periods) {
        this.yearEnds = yearEnds;
        this.steps = steps;
        this.periods = periods;
    }

    /**
     * Does the step, unless it was done before.
     *
     * @param fiscalYear the first day of the year
     * @throws IllegalStateException if the next year is not opened for good yet
     */
    @Transactional
    @Retried
    public void seal(LocalDate fiscalYear) {
        var end = yearEnds.take(fiscalYear);
        if (steps.isDone(fiscalYear, ClosingStep.SEALED)) {
            return;
        }
        if (!steps.isDone(fiscalYear, ClosingStep.OPENING)) {
            throw new IllegalStateException("The year after " + fiscalYear + " is not opened");
        }
        periods.close(end.year());
        steps.note(fiscalYear, ClosingStep.SEALED, 0);
    }
}
