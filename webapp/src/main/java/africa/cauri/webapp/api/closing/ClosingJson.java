package africa.cauri.webapp.api.closing;

import africa.cauri.domain.closing.ClosingStep;
import africa.cauri.domain.closing.DoneStep;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.FiscalYearState;
import java.util.List;
import java.util.Optional;

/**
 * How far the closing of a year is, as programs see it.
 *
 * @param next the step that closing the year would do next; left out once it is closed
 * @param steps those that were done, in the order in which they were done
 */
public record ClosingJson(String fiscalYear, FiscalYearState state, ClosingStep next, List<Step> steps) {

    /** A step that was done. */
    public record Step(ClosingStep step, int round, int entries, String doneAt, String doneBy) {
        static Step of(DoneStep done) {
            return new Step(
                    done.step(), done.round(), done.entries(), done.doneAt().toString(), done.subject());
        }
    }

    static ClosingJson of(FiscalYear year, Optional<ClosingStep> next, List<DoneStep> done) {
        return new ClosingJson(
                year.from().toString(),
                year.state(),
                next.orElse(null),
                done.stream().map(Step::of).toList());
    }
}
