package africa.cauri.webapp.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Takes out of the batch runtime's repository, once a day, what ended some days ago: the runtime itself never does.
 * What people see of a job is kept by the books.
 *
 * <p>What runs together goes together: an instance with all of its executions, if the last of them has ended. One that
 * was interrupted stays, so that it can be restarted.
 */
@ApplicationScoped
public class BatchHistory {
    private static final Logger LOG = Logger.getLogger(BatchHistory.class.getName());
    private static final int AFTER_ALL_OTHERS = Interceptor.Priority.APPLICATION + 900;
    private static final int FIRST_LOOK_SECONDS = 5;
    private static final long BETWEEN_LOOKS_SECONDS = TimeUnit.DAYS.toSeconds(1);
    private static final Period KEPT = Period.ofDays(7);
    private static final int MOST_AT_ONCE = 500;

    private static final String ENDED =
            """
            SELECT last.jobinstanceid FROM jbatchEXECUTIONINSTANCEDATA last
            WHERE last.batchstatus IN ('COMPLETED', 'FAILED', 'STOPPED', 'ABANDONED') AND last.updatetime < ?
                AND NOT EXISTS (SELECT 1 FROM jbatchEXECUTIONINSTANCEDATA later
                    WHERE later.jobinstanceid = last.jobinstanceid AND later.jobexecid > last.jobexecid)
            LIMIT ?
            """;

    /** In this order; the states of steps and instances go with them. */
    private static final List<String> FORGET = List.of(
            """
            DELETE step FROM jbatchSTEPEXECUTIONINSTANCEDATA step
                JOIN jbatchEXECUTIONINSTANCEDATA execution ON execution.jobexecid = step.jobexecid
            WHERE execution.jobinstanceid = ?
            """,
            "DELETE FROM jbatchEXECUTIONINSTANCEDATA WHERE jobinstanceid = ?",
            "DELETE FROM jbatchJOBINSTANCEDATA WHERE jobinstanceid = ?");

    @Resource
    private ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:global/jdbc/batch")
    private DataSource repository;

    private Future<?> looks;

    private final Batch batch;
    private final Clock clock;

    protected BatchHistory() {
        this(null, null);
    }

    @Inject
    BatchHistory(Batch batch, Clock clock) {
        this.batch = batch;
        this.clock = clock;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) @Priority(AFTER_ALL_OTHERS) Object event) {
        looks = executor.scheduleWithFixedDelay(
                this::look, FIRST_LOOK_SECONDS, BETWEEN_LOOKS_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.cancel(false);
        }
    }

    private void look() {
        Instant since = clock.instant().minus(KEPT);
        try {
            batch.prepare();
            try (Connection connection = repository.getConnection()) {
                List<Long> ended;
                do {
                    ended = ended(connection, since);
                    forget(connection, ended);
                } while (ended.size() == MOST_AT_ONCE);
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.log(Level.WARNING, "What the batch runtime ran is forgotten tomorrow", failure);
        }
    }

    private static void forget(Connection connection, List<Long> instances) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (String sql : FORGET) {
                forget(connection, sql, instances);
            }
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void forget(Connection connection, String sql, List<Long> instances) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (long instance : instances) {
                statement.setLong(1, instance);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<Long> ended(Connection connection, Instant since) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENDED)) {
            statement.setTimestamp(1, Timestamp.from(since));
            statement.setInt(2, MOST_AT_ONCE);
            var ended = new ArrayList<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ended.add(rows.getLong(1));
                }
            }
            return ended;
        }
    }
}
