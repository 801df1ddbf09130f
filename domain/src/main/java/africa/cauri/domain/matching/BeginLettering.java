package africa.cauri.domain.matching;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobId;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Asks for the lettering of everything that {@link ProposeMatches} calls sure; it is done later, in parts. */
@ApplicationScoped
public class BeginLettering {

    /** The kind of the job that letters. */
    public static final String JOB = "LETTERING";

    private final Acting acting;
    private final Proposing proposing;
    private final Parties parties;
    private final Jobs jobs;

    protected BeginLettering() {
        this(null, null, null, null);
    }

    @Inject
    BeginLettering(Acting acting, Proposing proposing, Parties parties, Jobs jobs) {
        this.acting = acting;
        this.proposing = proposing;
        this.parties = parties;
        this.jobs = jobs;
    }

    /**
     * Returns the job: one that has the same to do and is not over, or else a new one.
     *
     * @param thirdParty the code of one, or of one that was merged into it; empty for all
     * @throws RuleBroken if the account is unknown or not lettrable
     * @throws NotFound if there is no such third party
     */
    @Transactional
    public JobId begin(String account, String thirdParty) {
        acting.actor().require(Power.POST);
        proposing.requireLettrable(account);
        if (!thirdParty.isEmpty()) {
            parties.get(thirdParty);
        }
        var task = new LetteringTask(account, thirdParty).toString();
        return jobs.findUnfinished(JOB, task).map(Job::id).orElseGet(() -> jobs.add(JOB, task));
    }
}
