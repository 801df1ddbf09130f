package africa.cauri.domain.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** One moment of the books, for work that reads much of them and must not see what others write meanwhile. */
@ApplicationScoped
public class Snapshot {

    private final DataSource books;

    protected Snapshot() {
        this(null);
    }

    @Inject
    Snapshot(DataSource books) {
        this.books = books;
    }

    /**
     * Does the work on a connection of its own, in a transaction of the database that only reads. It locks nothing and
     * waits for nobody. One query at a time is read as it arrives.
     *
     * @param work gets the statements of that moment, which are of no use afterwards
     * @throws IllegalStateException inside a transaction, whose connection would be the same
     */
    public <T> T read(Function<Sql, T> work) {
        try (Connection connection = books.getConnection()) {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException("A snapshot is taken outside of transactions");
            }
            run(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            run(connection, "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
            try {
                return work.apply(new OneMoment(connection));
            } finally {
                run(connection, "ROLLBACK");
            }
        } catch (SQLException failure) {
            throw new SqlFailed("snapshot", failure);
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var each = connection.createStatement()) {
            each.execute(statement);
        }
    }

    /** Statements on the one connection, which outlives each of them. */
    @Vetoed
    private static final class OneMoment extends Sql {

        private final Connection connection;

        OneMoment(Connection connection) {
            this.connection = connection;
        }

        @Override
        Lent lend() {
            return new Lent(connection, () -> {});
        }
    }
}
