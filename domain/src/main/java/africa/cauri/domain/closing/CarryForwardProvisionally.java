package africa.cauri.domain.closing;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Opens the next year with what the year stands at now, while entries still come in. May be done again at any time
 * until the year is closed: what has changed since is taken back and made anew.
 */
@ApplicationScoped
public class CarryForwardProvisionally {

    private final YearEnds yearEnds;
    private final YearFacts facts;
    private final ClosingSteps steps;
    private final OpeningEntries entries;

    protected CarryForwardProvisionally() {
        this(null, null, null, null);
    }

    @Inject
    CarryForwardProvisionally(YearEnds yearEnds, YearFacts facts, ClosingSteps steps, OpeningEntries entries) {
        this.yearEnds = yearEnds;
        this.facts = facts;
        this.steps = steps;
        this.entries = entries;
    }

    /**
     * Writes the provisional opening entries.
     *
     * @param fiscalYear the first day of the year whose balances are carried forward
     * @return how many entries were posted, those that take others back included; 0 if nothing has changed
     * @throws NotFound if no year begins on that day
     * @throws RuleBroken if the year is closed, if there is no next one, or if that has openings of its own
     */
    @Transactional
    @Retried
    public int carry(LocalDate fiscalYear) {
        var end = yearEnds.take(fiscalYear);
        var violations = facts.againstOpening(end);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        int posted = entries.write(end);
        if (posted > 0) {
            steps.note(fiscalYear, ClosingStep.PROVISIONAL, posted);
        }
        return posted;
    }
}
