package africa.cauri.domain.template.recurring;

import africa.cauri.domain.job.DailyRounds;
import africa.cauri.domain.job.JobId;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks, once a day, for what is due of the recurring entries: {@link PostRecurringEntries} makes it later, in a job. On
 * the first day that books are open nothing is made by itself: who opens them looks first at what is due.
 */
@ApplicationScoped
public class BeginRecurringRound {

    /** The kind of the job that makes it. */
    public static final String JOB = "RECURRING";

    private final Acting acting;
    private final RecurringEntries entries;
    private final DailyRounds rounds;
    private final Jobs jobs;

    protected BeginRecurringRound() {
        this(null, null, null, null);
    }

    @Inject
    BeginRecurringRound(Acting acting, RecurringEntries entries, DailyRounds rounds, Jobs jobs) {
        this.acting = acting;
        this.entries = entries;
        this.rounds = rounds;
        this.jobs = jobs;
    }

    /**
     * Returns the job of that day; nothing if the round of the day was begun before or is the first, or if nothing
     * recurs.
     */
    @Transactional
    public Optional<JobId> begin(LocalDate day) {
        acting.actor().require(Power.DRAFT);
        if (!rounds.take(JOB, day)
                || rounds.isFirst(JOB, day)
                || entries.active().isEmpty()) {
            return Optional.empty();
        }
        var job = jobs.add(JOB, day.toString());
        rounds.note(JOB, day, job);
        return Optional.of(job);
    }
}
