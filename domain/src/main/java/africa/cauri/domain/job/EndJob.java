package africa.cauri.domain.job;

import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Ends a job whose work has no last transaction of its own. */
@ApplicationScoped
public class EndJob {

    private final Jobs jobs;

    protected EndJob() {
        this(null);
    }

    @Inject
    EndJob(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * Ends the job.
     *
     * @param state {@link JobState#DONE} or {@link JobState#FAILED}
     * @param refused how many faults stand against the work
     * @throws JobTakenOver if somebody else goes on with it, or it is over
     */
    @Transactional
    @Retried
    public void end(Run run, JobState state, long refused) {
        jobs.hold(run);
        jobs.end(run.job(), state, refused);
    }
}
