package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.EndJob;
import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.sql.SqlFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work that fails ends its job, unless the database was busy or away: then the job is begun again. */
@ApplicationScoped
class Attempt {
    private static final Logger LOG = Logger.getLogger(Attempt.class.getName());

    private final EndJob endJob;

    protected Attempt() {
        this(null);
    }

    @Inject
    Attempt(EndJob endJob) {
        this.endJob = endJob;
    }

    /** Does the work, which ends the job itself if all goes well. */
    void at(Run run, Runnable work) {
        try {
            work.run();
        } catch (JobTakenOver elsewhere) {
            throw elsewhere;
        } catch (RuntimeException failure) {
            if (SqlFailed.tellsOfUnavailability(failure)) {
                throw failure;
            }
            LOG.log(Level.SEVERE, "The job " + run.job() + " has failed", failure);
            endJob.end(run, JobState.FAILED, 0);
        }
    }
}
