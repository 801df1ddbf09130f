package africa.cauri.domain.verification;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobId;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Asks for a proof of the books; it is made later, and noted. */
@ApplicationScoped
public class BeginVerification {

    /** The kind of the job that makes it. */
    public static final String JOB = "VERIFICATION";

    private final Acting acting;
    private final Jobs jobs;

    protected BeginVerification() {
        this(null, null);
    }

    @Inject
    BeginVerification(Acting acting, Jobs jobs) {
        this.acting = acting;
        this.jobs = jobs;
    }

    /**
     * Returns the job: the one that still waits, or else a new one, since one that runs may have read past an entry.
     */
    @Transactional
    public JobId begin() {
        acting.actor().require(Power.READ);
        return jobs.findUnfinished(JOB, "")
                .filter(job -> job.startedAt().isEmpty())
                .map(Job::id)
                .orElseGet(() -> jobs.add(JOB, ""));
    }
}
