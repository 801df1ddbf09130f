package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.EndJob;
import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.matching.BeginLettering;
import africa.cauri.domain.matching.LetterSome;
import africa.cauri.domain.matching.LetteringTask;
import africa.cauri.domain.matching.OpenPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Letters what is sure, third party by third party, some of it in each transaction. */
@ApplicationScoped
class LetteringWork implements Work {
    private final OpenPlaces places;
    private final LetterSome letterSome;
    private final EndJob endJob;
    private final Attempt attempt;

    protected LetteringWork() {
        this(null, null, null, null);
    }

    @Inject
    LetteringWork(OpenPlaces places, LetterSome letterSome, EndJob endJob, Attempt attempt) {
        this.places = places;
        this.letterSome = letterSome;
        this.endJob = endJob;
        this.attempt = attempt;
    }

    @Override
    public String kind() {
        return BeginLettering.JOB;
    }

    @Override
    public void go(Job job, Run run) {
        attempt.at(run, () -> letter(LetteringTask.of(job.objectId()), run));
    }

    private void letter(LetteringTask task, Run run) {
        for (String place : places.of(task)) {
            boolean hasMore = true;
            while (hasMore) {
                hasMore = letterSome.letter(run, task.account(), place);
            }
        }
        endJob.end(run, JobState.DONE, 0);
    }
}
