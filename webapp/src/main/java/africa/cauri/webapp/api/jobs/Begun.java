package africa.cauri.webapp.api.jobs;

import africa.cauri.domain.job.JobId;

/** The job that was begun: how far it is, the resource of jobs tells. */
public record Begun(String job) {
    public static Begun of(JobId job) {
        return new Begun(job.toString());
    }
}
