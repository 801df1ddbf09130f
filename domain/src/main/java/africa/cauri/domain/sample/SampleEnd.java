package africa.cauri.domain.sample;

import africa.cauri.domain.closing.CarryForwardProvisionally;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.period.OpenFiscalYear;
import africa.cauri.domain.sample.story.Story;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Leaves the books as people find them: drafts to look into, parts lettered, and a third year opened provisionally. */
@ApplicationScoped
class SampleEnd {

    /** What came in the last month is not lettered yet. */
    private static final LocalDate LETTERED_UNTIL = LocalDate.of(2025, 11, 30);

    private final SaveDraft saveDraft;
    private final SampleLettering lettering;
    private final OpenFiscalYear openFiscalYear;
    private final CarryForwardProvisionally carryForward;

    protected SampleEnd() {
        this(null, null, null, null);
    }

    @Inject
    SampleEnd(
            SaveDraft saveDraft,
            SampleLettering lettering,
            OpenFiscalYear openFiscalYear,
            CarryForwardProvisionally carryForward) {
        this.saveDraft = saveDraft;
        this.lettering = lettering;
        this.openFiscalYear = openFiscalYear;
        this.carryForward = carryForward;
    }

    void leave(Story story) {
        story.drafts().forEach(saveDraft::save);
        story.partlyPaid().forEach(invoice -> lettering.letterPart(invoice, LETTERED_UNTIL));
        var next = Story.LAST_DAY.plusDays(1);
        openFiscalYear.open(next, next.plusYears(1).minusDays(1));
        carryForward.carry(Story.FIRST_DAY.plusYears(1));
    }
}
