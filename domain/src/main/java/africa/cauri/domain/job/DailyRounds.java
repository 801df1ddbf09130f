package africa.cauri.domain.job;

import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What is done once a day, whoever looks first. */
@ApplicationScoped
public class DailyRounds {

    /** Of several at once, the first inserts and the others wait for its end. */
    private static final String TAKE = "INSERT IGNORE INTO daily_round (kind, day, begun_at) VALUES (?, ?, ?)";

    private static final String EARLIER = "SELECT COUNT(*) FROM daily_round WHERE kind = ? AND day < ?";

    private static final String NOTE = "UPDATE daily_round SET job = ? WHERE kind = ? AND day = ?";

    private final Sql sql;
    private final Clock clock;

    protected DailyRounds() {
        this(null, null);
    }

    @Inject
    DailyRounds(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Takes the round of that day, in the running transaction; says no if somebody has taken it. */
    public boolean take(String kind, LocalDate day) {
        return sql.update(TAKE, kind, day, clock.instant()) == 1;
    }

    /** Whether no day before that one had a round. */
    public boolean isFirst(String kind, LocalDate day) {
        return sql.find(EARLIER, row -> row.getInt(1) == 0, kind, day).orElseThrow();
    }

    /** Notes the job that does the work of the round, in the transaction that took it. */
    public void note(String kind, LocalDate day, JobId job) {
        sql.update(NOTE, job.value(), kind, day);
    }
}
