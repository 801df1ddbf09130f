package africa.cauri.domain.sample;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobId;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sample.story.Story;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Asks for new books to be filled with the story of a sample company, once. */
@ApplicationScoped
public class AskForSample {

    /** The kind of the job. */
    public static final String JOB = "SAMPLE";

    /** Whoever asks at the same time waits here. */
    private static final String TAKE_TURNS = "SELECT one FROM books FOR UPDATE";

    private static final String ASKED = "SELECT id FROM job WHERE kind = ? ORDER BY created_at LIMIT 1";

    private static final String USED = "SELECT EXISTS (SELECT 1 FROM entry) OR EXISTS (SELECT 1 FROM draft)";

    private final Sql sql;
    private final Acting acting;
    private final Periods periods;
    private final Jobs jobs;

    protected AskForSample() {
        this(null, null, null, null);
    }

    @Inject
    AskForSample(Sql sql, Acting acting, Periods periods, Jobs jobs) {
        this.sql = sql;
        this.acting = acting;
        this.periods = periods;
        this.jobs = jobs;
    }

    /**
     * Returns the job that fills the books, the one of the first time if it was asked for before; nothing if the books
     * are in use already, or begin with another year than the story.
     *
     * @param company whose story it is, as in {@link Story#of}
     */
    @Transactional
    public Optional<Job> ask(String company) {
        acting.actor().require(Power.ADMINISTER);
        sql.list(TAKE_TURNS, row -> row.getInt(1));
        var asked = sql.find(ASKED, row -> new JobId(row.getObject(1, UUID.class)), JOB);
        if (asked.isPresent()) {
            return asked.map(jobs::get);
        }
        boolean isUsed = sql.find(USED, row -> row.getBoolean(1)).orElseThrow();
        var years = periods.years();
        boolean isFirst = years.size() == 1 && years.get(0).from().equals(Story.FIRST_DAY);
        return isUsed || !isFirst ? Optional.empty() : Optional.of(jobs.get(jobs.add(JOB, company)));
    }
}
