package africa.cauri.domain.matching;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.matching.ProposeMatches.SureMatches;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Letters everything that {@link ProposeMatches} calls sure, in one transaction. */
@ApplicationScoped
public class MatchSureProposals {

    private final Acting acting;
    private final Companies companies;
    private final SureLettering lettering;
    private final AuditTrail trail;

    protected MatchSureProposals() {
        this(null, null, null, null);
    }

    @Inject
    MatchSureProposals(Acting acting, Companies companies, SureLettering lettering, AuditTrail trail) {
        this.acting = acting;
        this.companies = companies;
        this.lettering = lettering;
        this.trail = trail;
    }

    /**
     * Letters the sure proposals, as the lines are now, and returns how much that was. {@link ProposeMatches} tells
     * beforehand.
     *
     * @param thirdParty the code of one, or of one that was merged into it; empty for all
     * @throws RuleBroken if the account is unknown or not lettrable, or for more proposals than one transaction takes:
     *     {@link BeginLettering} letters any number
     * @throws NotFound if there is no such third party
     */
    @Transactional
    @Retried
    public SureMatches match(String account, String thirdParty) {
        acting.actor().require(Power.POST);
        var done = SureMatches.of(lettering.letter(account, thirdParty), companies.get());
        MatchNotes.sure(trail, account, thirdParty, done);
        return done;
    }
}
