package africa.cauri.domain.closing;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Closes a fiscal year: its result, the opening of the next one, the end. Each step is a transaction of its own, noted
 * with its entries; after a failure the same call goes on with the first step that is missing.
 */
@ApplicationScoped
public class CloseFiscalYear {

    private final Acting acting;
    private final ClosingSteps steps;
    private final DetermineResult determineResult;
    private final CarryForward carryForward;
    private final SealFiscalYear sealFiscalYear;

    protected CloseFiscalYear() {
        this(null, null, null, null, null);
    }

    @Inject
    CloseFiscalYear(
            Acting acting,
            ClosingSteps steps,
            DetermineResult determineResult,
            CarryForward carryForward,
            SealFiscalYear sealFiscalYear) {
        this.acting = acting;
        this.steps = steps;
        this.determineResult = determineResult;
        this.carryForward = carryForward;
        this.sealFiscalYear = sealFiscalYear;
    }

    /**
     * Closes the year, or goes on where an earlier attempt ended.
     *
     * @param fiscalYear the first day of the year
     * @param path how the result is determined; of no effect once it is
     * @return every step that was done, the earlier ones too
     * @throws NotFound if no year begins on that day
     * @throws RuleBroken if the year is closed already, or cannot be closed yet
     */
    public List<DoneStep> close(LocalDate fiscalYear, ResultPath path) {
        acting.actor().require(Power.CLOSE);
        if (steps.isDone(fiscalYear, ClosingStep.SEALED)) {
            throw new RuleBroken(List.of(Rule.YEAR_ALREADY_CLOSED.broken(fiscalYear)));
        }
        determineResult.determine(fiscalYear, path);
        carryForward.carry(fiscalYear);
        sealFiscalYear.seal(fiscalYear);
        return steps.of(fiscalYear);
    }
}
