package africa.cauri.tenants.registry;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** The registry's schema: short statements, each on a connection of its own. */
@ApplicationScoped
class RegistryDatabase {
    private static final int ATTEMPTS = 60;
    private static final long STEP_NANOS = 5_000_000;

    /** MariaDB's codes of a transaction that another one overtook. */
    private static final int CHANGED_SINCE_READ = 1020;

    private static final int DEADLOCK = 1213;

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    RegistryDatabase() {}

    RegistryDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> List<T> query(String sql, RowReader<T> reader, Object... values) {
        return with(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values);
                    ResultSet rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        });
    }

    int update(String sql, Object... values) {
        return with(connection -> update(connection, sql, values));
    }

    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Does all of the work in one transaction, or nothing of it; again when another one came in between. */
    <T> T inTransaction(Work<T> work) {
        return with(connection -> {
            for (int attempt = 1; ; attempt++) {
                try {
                    return inOneTransaction(connection, work);
                } catch (SQLException failure) {
                    if (attempt == ATTEMPTS || !isConflict(failure)) {
                        throw failure;
                    }
                    pause(attempt);
                }
            }
        });
    }

    /** The other transaction may still be committing, and the database refuses at once instead of waiting for it. */
    private static void pause(int attempt) {
        long longest = Math.min(attempt, 20) * STEP_NANOS;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest) + 1);
    }

    private static <T> T inOneTransaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static boolean isConflict(SQLException failure) {
        return failure.getErrorCode() == CHANGED_SINCE_READ
                || failure.getErrorCode() == DEADLOCK
                || failure instanceof SQLIntegrityConstraintViolationException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The registry does not answer: " + e.getMessage(), e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
