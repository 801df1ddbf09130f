package africa.cauri.domain.sample;

import africa.cauri.domain.closing.appropriation.DraftAppropriation;
import africa.cauri.domain.closing.appropriation.DraftAppropriation.Decision;
import africa.cauri.domain.closing.appropriation.Wishes;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.PostDrafts;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sample.story.Chapter.Assembly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Enters what a meeting decided on the result of the year before. */
@ApplicationScoped
class SampleMeeting {

    private final Companies companies;
    private final DraftAppropriation draftAppropriation;
    private final PostDrafts postDrafts;

    protected SampleMeeting() {
        this(null, null, null);
    }

    @Inject
    SampleMeeting(Companies companies, DraftAppropriation draftAppropriation, PostDrafts postDrafts) {
        this.companies = companies;
        this.draftAppropriation = draftAppropriation;
        this.postDrafts = postDrafts;
    }

    void hold(Assembly assembly) {
        var company = companies.get();
        var wishes = new Wishes(company.money(assembly.dividends()), company.money(0));
        var draft = draftAppropriation.draft(
                new Decision(assembly.date().withDayOfYear(1), assembly.date(), assembly.reference(), wishes));
        for (var outcome : postDrafts.post(List.of(draft))) {
            if (outcome.outcome().posted().isEmpty()) {
                throw new RuleBroken(outcome.outcome().violations());
            }
        }
    }
}
