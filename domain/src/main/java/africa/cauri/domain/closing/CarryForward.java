package africa.cauri.domain.closing;

import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Opens the next year for good, after the result: the second step of closing a year. Provisional opening entries that
 * say the same stay; the others are taken back and made anew. The result then waits in 1301 or 1309 for its
 * appropriation, and what was revalued at the closing rate goes back to what it was.
 */
@ApplicationScoped
public class CarryForward {

    private final YearEnds yearEnds;
    private final ClosingSteps steps;
    private final OpeningEntries entries;
    private final FirstDayEntries firstDay;

    protected CarryForward() {
        this(null, null, null, null);
    }

    @Inject
    CarryForward(YearEnds yearEnds, ClosingSteps steps, OpeningEntries entries, FirstDayEntries firstDay) {
        this.yearEnds = yearEnds;
        this.steps = steps;
        this.entries = entries;
        this.firstDay = firstDay;
    }

    /**
     * Does the step, unless it was done before.
     *
     * @param fiscalYear the first day of the year that is being closed
     * @throws IllegalStateException if its result is not determined yet
     */
    @Transactional
    @Retried
    public void carry(LocalDate fiscalYear) {
        var end = yearEnds.take(fiscalYear);
        if (steps.isDone(fiscalYear, ClosingStep.OPENING)) {
            return;
        }
        if (!steps.isDone(fiscalYear, ClosingStep.RESULT)) {
            throw new IllegalStateException("The result of " + fiscalYear + " is not determined");
        }
        int posted = entries.write(end) + firstDay.write(end);
        steps.note(fiscalYear, ClosingStep.OPENING, posted);
    }
}
