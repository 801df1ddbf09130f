package africa.cauri.domain.sample;

import africa.cauri.domain.chart.OpenAccount;
import africa.cauri.domain.journal.OpenJournal;
import africa.cauri.domain.party.OpenThirdParty;
import africa.cauri.domain.period.OpenFiscalYear;
import africa.cauri.domain.sample.story.Masters;
import africa.cauri.domain.sample.story.Story;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens what the entries of a story need: accounts, journals, third parties, and the second year. */
@ApplicationScoped
class SampleMasters {

    private final OpenAccount openAccount;
    private final OpenJournal openJournal;
    private final OpenThirdParty openThirdParty;
    private final OpenFiscalYear openFiscalYear;

    protected SampleMasters() {
        this(null, null, null, null);
    }

    @Inject
    SampleMasters(
            OpenAccount openAccount,
            OpenJournal openJournal,
            OpenThirdParty openThirdParty,
            OpenFiscalYear openFiscalYear) {
        this.openAccount = openAccount;
        this.openJournal = openJournal;
        this.openThirdParty = openThirdParty;
        this.openFiscalYear = openFiscalYear;
    }

    void open(Masters masters) {
        masters.accounts().forEach(openAccount::open);
        masters.journals().forEach(openJournal::open);
        masters.thirdParties().forEach(openThirdParty::open);
        openFiscalYear.open(Story.FIRST_DAY.plusYears(1), Story.LAST_DAY);
    }
}
