package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Run;

/** What is done in jobs of one kind: for the bound tenant, and on behalf of the one who asked for it. */
interface Work {
    /** The kind of the jobs. */
    String kind();

    /** Does what is left of the work, and ends the job; throws {@link JobTakenOver} when somebody else goes on. */
    void go(Job job, Run run);
}
