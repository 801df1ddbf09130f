package africa.cauri.domain.sample;

import africa.cauri.domain.closing.CloseFiscalYear;
import africa.cauri.domain.closing.ResultPath;
import africa.cauri.domain.closing.revaluation.RevalueForeignBalances;
import africa.cauri.domain.sample.story.Story;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Closes the first year of a story for ever. */
@ApplicationScoped
class SampleYear {

    private final RevalueForeignBalances revalueForeignBalances;
    private final CloseFiscalYear closeFiscalYear;

    protected SampleYear() {
        this(null, null);
    }

    @Inject
    SampleYear(RevalueForeignBalances revalueForeignBalances, CloseFiscalYear closeFiscalYear) {
        this.revalueForeignBalances = revalueForeignBalances;
        this.closeFiscalYear = closeFiscalYear;
    }

    void close(Story story) {
        if (!story.rates().isEmpty()) {
            revalueForeignBalances.revalue(Story.FIRST_DAY, story.rates());
        }
        closeFiscalYear.close(Story.FIRST_DAY, ResultPath.THROUGH_INTERMEDIATE_BALANCES);
    }
}
