package africa.cauri.domain.matching;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.matching.ProposeMatches.SureMatches;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Letters some of the sure proposals of one third party, and moves the job on, in one transaction: what is lettered is
 * not proposed again, so that a job that is begun again does nothing twice.
 */
@ApplicationScoped
public class LetterSome {

    /** The most groups of one transaction. */
    static final int MOST_GROUPS = 500;

    private final Acting acting;
    private final Companies companies;
    private final SureLettering lettering;
    private final Jobs jobs;
    private final AuditTrail trail;

    protected LetterSome() {
        this(null, null, null, null, null);
    }

    @Inject
    LetterSome(Acting acting, Companies companies, SureLettering lettering, Jobs jobs, AuditTrail trail) {
        this.acting = acting;
        this.companies = companies;
        this.lettering = lettering;
        this.jobs = jobs;
        this.trail = trail;
    }

    /**
     * Letters, and says whether there may be more.
     *
     * @param thirdParty the code of one; empty for the lines without
     * @throws JobTakenOver if somebody else goes on with the job, or it is over
     */
    @Transactional
    @Retried
    public boolean letter(Run run, String account, String thirdParty) {
        acting.actor().require(Power.POST);
        jobs.hold(run);
        var done = SureMatches.of(lettering.letterAt(account, thirdParty, MOST_GROUPS), companies.get());
        jobs.advance(run, done.groups());
        MatchNotes.sure(trail, account, thirdParty, done);
        return done.groups() == MOST_GROUPS;
    }
}
