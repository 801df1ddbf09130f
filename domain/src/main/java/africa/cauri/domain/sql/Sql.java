package africa.cauri.domain.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Statements on the books of the bound company, in the running transaction if there is one. Arguments are given in the
 * order of the question marks; an {@link Optional} stands for its value or for NULL, an enum for its name, an
 * {@link Instant} for its time in UTC.
 */
@ApplicationScoped
public class Sql {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int ROWS_IN_A_STATEMENT = 20;

    private final DataSource books;

    protected Sql() {
        this(null);
    }

    @Inject
    public Sql(DataSource books) {
        this.books = books;
    }

    /** Makes a value of the row that the result set stands on. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Returns every row that the query finds, in its order. */
    public <T> List<T> list(String query, RowReader<T> reader, Object... arguments) {
        var rows = new ArrayList<T>();
        each(query, reader, rows::add, arguments);
        return rows;
    }

    /** Returns the one row that the query finds, or nothing. */
    public <T> Optional<T> find(String query, RowReader<T> reader, Object... arguments) {
        var rows = list(query, reader, arguments);
        if (rows.size() > 1) {
            throw new IllegalStateException(rows.size() + " rows instead of one: " + query);
        }
        return rows.stream().findFirst();
    }

    /** Hands every row on as it arrives, so that any number of them needs the memory of some. */
    public <T> void each(String query, RowReader<T> reader, Consumer<T> consumer, Object... arguments) {
        withStatement(query, statement -> {
            statement.setFetchSize(ROWS_AT_ONCE);
            set(statement, arguments);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(reader.read(rows));
                }
            }
            return null;
        });
    }

    /** Carries a change out and returns the number of rows it found. */
    public int update(String change, Object... arguments) {
        return withStatement(change, statement -> {
            set(statement, arguments);
            return statement.executeUpdate();
        });
    }

    /**
     * Inserts the rows. Some go in one statement, which is read and answered once; for many the driver has a faster
     * way.
     *
     * @param insert the statement for one row, whose question marks stand in one pair of parentheses
     */
    public void insert(String insert, List<Object[]> rows) {
        if (rows.size() > ROWS_IN_A_STATEMENT) {
            batch(insert, rows);
        } else if (!rows.isEmpty()) {
            update(
                    withRows(insert, rows.size()),
                    rows.stream().flatMap(Arrays::stream).toArray());
        }
    }

    private static String withRows(String insert, int count) {
        int from = insert.indexOf("(?");
        int until = insert.indexOf(')', from) + 1;
        var rows = Collections.nCopies(count, insert.substring(from, until));
        return insert.substring(0, from) + String.join(", ", rows) + insert.substring(until);
    }

    /** Carries the same change out for each list of arguments, many of them at once. */
    public void batch(String change, Iterable<Object[]> rows) {
        withStatement(change, statement -> {
            int waiting = 0;
            for (var row : rows) {
                set(statement, row);
                statement.addBatch();
                if (++waiting == ROWS_AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
            return null;
        });
    }

    /** Returns so many question marks with commas between them, for a list of values in a statement. */
    public static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** Reads a time that was written in UTC. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** Whether the caller works inside a transaction. */
    boolean isInTransaction() {
        try (Connection connection = books.getConnection()) {
            return !connection.getAutoCommit();
        } catch (SQLException failure) {
            throw new SqlFailed("connection", failure);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** A connection for one statement, and what gives it back. */
    record Lent(Connection connection, Return giveBack) implements AutoCloseable {

        @Override
        public void close() throws SQLException {
            giveBack.run();
        }
    }

    @FunctionalInterface
    interface Return {
        void run() throws SQLException;
    }

    Lent lend() throws SQLException {
        Connection connection = books.getConnection();
        return new Lent(connection, connection::close);
    }

    private <T> T withStatement(String sql, Work<T> work) {
        try (Lent lent = lend();
                PreparedStatement statement = lent.connection().prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new SqlFailed(sql, failure);
        }
    }

    private static void set(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int index = 0; index < arguments.length; index++) {
            statement.setObject(index + 1, plain(arguments[index]));
        }
    }

    private static Object plain(Object argument) {
        if (argument instanceof Optional<?> optional) {
            return optional.map(Sql::plain).orElse(null);
        }
        if (argument instanceof Enum<?> constant) {
            return constant.name();
        }
        if (argument instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return argument instanceof UUID id ? id.toString() : argument;
    }
}
