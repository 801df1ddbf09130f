package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.EndJob;
import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.template.recurring.BeginRecurringRound;
import africa.cauri.domain.template.recurring.PostRecurringEntries;
import africa.cauri.domain.template.recurring.PostRecurringEntries.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Makes what is due of the recurring entries; what is refused stays due, and is counted. */
@ApplicationScoped
class RecurringWork implements Work {
    private final PostRecurringEntries postRecurringEntries;
    private final Jobs jobs;
    private final EndJob endJob;
    private final Attempt attempt;

    protected RecurringWork() {
        this(null, null, null, null);
    }

    @Inject
    RecurringWork(PostRecurringEntries postRecurringEntries, Jobs jobs, EndJob endJob, Attempt attempt) {
        this.postRecurringEntries = postRecurringEntries;
        this.jobs = jobs;
        this.endJob = endJob;
        this.attempt = attempt;
    }

    @Override
    public String kind() {
        return BeginRecurringRound.JOB;
    }

    @Override
    public void go(Job job, Run run) {
        attempt.at(run, () -> make(LocalDate.parse(job.objectId()), run));
    }

    /** There may be more than one transaction takes; when one makes nothing, none is left that can be made. */
    private void make(LocalDate day, Run run) {
        long made = 0;
        long refused = 0;
        long more;
        do {
            var outcomes = postRecurringEntries.post(day);
            more = outcomes.stream().filter(RecurringWork::isMade).count();
            refused = outcomes.size() - more;
            made += more;
            jobs.move(run, made, made + refused);
        } while (more > 0);
        endJob.end(run, JobState.DONE, refused);
    }

    private static boolean isMade(Outcome outcome) {
        return outcome.posted().isPresent() || outcome.draft().isPresent();
    }
}
