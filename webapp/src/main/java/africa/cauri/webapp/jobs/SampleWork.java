package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sample.AskForSample;
import africa.cauri.domain.sample.WriteSample;
import africa.cauri.domain.sample.story.Story;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Fills the books of a sample company, part by part; what was interrupted goes on with the part that is missing. */
@ApplicationScoped
class SampleWork implements Work {
    private static final Logger LOG = Logger.getLogger(SampleWork.class.getName());

    /** Every installation tells the same story. */
    private static final long SEED = 2024;

    private final WriteSample writeSample;
    private final Jobs jobs;

    protected SampleWork() {
        this(null, null);
    }

    @Inject
    SampleWork(WriteSample writeSample, Jobs jobs) {
        this.writeSample = writeSample;
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return AskForSample.JOB;
    }

    @Override
    public void go(Job job, Run run) {
        var story = Story.of(job.objectId(), SEED);
        try {
            boolean isMoreLeft = true;
            while (isMoreLeft) {
                isMoreLeft = writeSample.writeNext(run, story);
            }
        } catch (RuleBroken refusal) {
            LOG.log(Level.SEVERE, "The books of " + job.objectId() + " do not take the story any more", refusal);
            jobs.end(job.id(), JobState.FAILED, 1);
        }
    }
}
