package africa.cauri.domain.closing;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Brings the balances of classes 6 to 8 to the net result, 131 or 139, and closes the last period: the first step of
 * closing a year. From then on nothing is posted in that year.
 */
@ApplicationScoped
public class DetermineResult {

    private final YearEnds yearEnds;
    private final YearFacts facts;
    private final ClosingSteps steps;
    private final ResultEntries entries;
    private final Periods periods;

    protected DetermineResult() {
        this(null, null, null, null, null);
    }

    @Inject
    DetermineResult(YearEnds yearEnds, YearFacts facts, ClosingSteps steps, ResultEntries entries, Periods periods) {
        this.yearEnds = yearEnds;
        this.facts = facts;
        this.steps = steps;
        this.entries = entries;
        this.periods = periods;
    }

    /**
     * Does the step, unless it was done before.
     *
     * @param fiscalYear the first day of the year
     * @throws NotFound if no year begins on that day
     * @throws RuleBroken if the year cannot be closed yet, with everything that stands against it
     */
    @Transactional
    @Retried
    public void determine(LocalDate fiscalYear, ResultPath path) {
        var end = yearEnds.take(fiscalYear);
        if (steps.isDone(fiscalYear, ClosingStep.RESULT)) {
            return;
        }
        var violations = facts.againstClosing(end);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        int posted = entries.post(end, path);
        periods.closeLast(end.last());
        steps.note(fiscalYear, ClosingStep.RESULT, posted);
    }
}
