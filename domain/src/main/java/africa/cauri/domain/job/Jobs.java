package africa.cauri.domain.job;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.TimeOrderedId;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The jobs of the books. Each change is one statement, in the running transaction if there is one. */
@ApplicationScoped
public class Jobs {

    private static final String INSERT =
            """
            INSERT INTO job (id, kind, object_id, subject, person, address, state, created_at)
            VALUES (?, ?, ?, ?, ?, ?, 'WAITING', ?)
            """;

    private static final String TAKE =
            """
            UPDATE job SET state = 'RUNNING', runner = ?, execution = ?, started_at = COALESCE(started_at, ?)
            WHERE id = ? AND state IN ('WAITING', 'RUNNING')
            """;

    private static final String HOLD =
            "SELECT id FROM job WHERE id = ? AND runner = ? AND state = 'RUNNING' FOR UPDATE";

    private static final String MOVE = "UPDATE job SET done = ?, total = ? WHERE id = ? AND runner = ?";

    private static final String ADVANCE = "UPDATE job SET done = done + ? WHERE id = ? AND runner = ?";

    private static final String ALIKE =
            """
            SELECT * FROM job WHERE kind = ? AND object_id = ? AND (state = 'WAITING' OR state = 'RUNNING')
            ORDER BY created_at, id LIMIT 1
            """;

    private static final String END = "UPDATE job SET state = ?, refused = ?, ended_at = ? WHERE id = ?";

    private final Sql sql;
    private final Acting acting;
    private final Clock clock;
    private final Event<JobAdded> added;

    protected Jobs() {
        this(null, null, null, null);
    }

    @Inject
    Jobs(Sql sql, Acting acting, Clock clock, Event<JobAdded> added) {
        this.sql = sql;
        this.acting = acting;
        this.clock = clock;
        this.added = added;
    }

    /** Returns the job, or throws {@link NotFound}. */
    public Job get(JobId id) {
        return sql.find("SELECT * FROM job WHERE id = ?", Jobs::job, id.value())
                .orElseThrow(() -> new NotFound(Job.class, id));
    }

    /** Returns what waits, and what runs or was interrupted, the oldest first. */
    public List<Job> unfinished() {
        return sql.list(
                "SELECT * FROM job WHERE state = 'WAITING' OR state = 'RUNNING' ORDER BY created_at, id", Jobs::job);
    }

    /** Returns what failed since then, the latest first. */
    public List<Job> failedSince(Instant moment) {
        return sql.list(
                "SELECT * FROM job WHERE state = 'FAILED' AND ended_at >= ? ORDER BY ended_at DESC, id",
                Jobs::job,
                moment);
    }

    /** Returns the work of that kind on that object that is not over, if there is any. */
    public Optional<Job> findUnfinished(String kind, String objectId) {
        return sql.find(ALIKE, Jobs::job, kind, objectId);
    }

    /** Notes work for the one who acts; it is begun after the running transaction. */
    public JobId add(String kind, String objectId) {
        var id = new JobId(TimeOrderedId.make(clock));
        var actor = acting.actor();
        sql.update(INSERT, id.value(), kind, objectId, actor.subject(), actor.name(), actor.address(), clock.instant());
        added.fire(new JobAdded(id));
        return id;
    }

    /**
     * Takes the job, from whoever had it; throws {@link JobTakenOver} if it is over.
     *
     * @param execution the number under which the caller runs it
     */
    public Run take(JobId id, long execution) {
        var run = new Run(id, UUID.randomUUID());
        if (sql.update(TAKE, run.runner(), execution, clock.instant(), id.value()) == 0) {
            throw new JobTakenOver(id);
        }
        return run;
    }

    /** Keeps the job for that run until the transaction ends, or throws {@link JobTakenOver}. */
    public void hold(Run run) {
        var held = sql.find(HOLD, row -> row.getString(1), run.job().value(), run.runner());
        if (held.isEmpty()) {
            throw new JobTakenOver(run.job());
        }
    }

    /** Says how far the work is; nobody hears one that has lost the job. */
    public void move(Run run, long done, long total) {
        sql.update(MOVE, done, total, run.job().value(), run.runner());
    }

    /** Says that so much more is done; inside the transaction that did it, which holds the job. */
    public void advance(Run run, long more) {
        sql.update(ADVANCE, more, run.job().value(), run.runner());
    }

    /** Ends the job; inside the transaction that ends the work, which holds it. */
    public void end(JobId id, JobState state, long refused) {
        sql.update(END, state, refused, clock.instant(), id.value());
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("object_id"),
                new Job.Owner(row.getString("subject"), row.getString("person"), row.getString("address")),
                JobState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("execution", Long.class)),
                row.getLong("done"),
                row.getLong("total"),
                row.getLong("refused"),
                Sql.instant(row, "created_at"),
                moment(row, "started_at"),
                moment(row, "ended_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }
}
