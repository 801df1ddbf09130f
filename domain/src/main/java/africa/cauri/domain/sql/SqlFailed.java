package africa.cauri.domain.sql;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** The database refused a statement. */
public class SqlFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int DUPLICATE = 1062;
    private static final int REFERENCED = 1451;

    /** A lock that cannot be waited for, and a row that changed since it was read. */
    private static final Set<Integer> GIVEN_UP_FOR_ANOTHER = Set.of(1213, 1020);

    /** Another one held a lock for longer than anybody waits. */
    private static final int WAITED_IN_VAIN = 1205;

    /** How the states begin that tell of a connection that could not be made or is gone (SQL standard). */
    private static final String CONNECTION_LOST = "08";

    private final int code;

    SqlFailed(String sql, SQLException cause) {
        super(cause.getMessage() + " in: " + sql, cause);
        code = cause.getErrorCode();
    }

    /** Whether a row with the same key is there already. */
    public boolean isDuplicate() {
        return code == DUPLICATE;
    }

    /** Whether a failure, be it of a statement or of JPA, comes from a row with the same key that is there already. */
    public static boolean tellsOfDuplicate(Throwable failure) {
        return comesFrom(failure, Set.of(DUPLICATE));
    }

    /** Whether a failure comes from a row that cannot go, because others point at it. */
    public static boolean tellsOfUse(Throwable failure) {
        return comesFrom(failure, Set.of(REFERENCED));
    }

    /** Whether a failure comes from a database that is busy or away, and not from what it was asked for. */
    public static boolean tellsOfUnavailability(Throwable failure) {
        return comesFrom(failure, GIVEN_UP_FOR_ANOTHER)
                || comesFrom(failure, Set.of(WAITED_IN_VAIN))
                || comesFrom(failure, SqlFailed::isLostConnection);
    }

    private static boolean isLostConnection(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith(CONNECTION_LOST);
    }

    /** Whether the same work may succeed when it is done again from its beginning. */
    static boolean isWorthAnotherTry(Throwable failure) {
        return comesFrom(failure, GIVEN_UP_FOR_ANOTHER);
    }

    private static boolean comesFrom(Throwable failure, Set<Integer> codes) {
        return comesFrom(failure, sql -> codes.contains(sql.getErrorCode()));
    }

    private static boolean comesFrom(Throwable failure, Predicate<SQLException> kind) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && kind.test(sql)) {
                return true;
            }
        }
        return false;
    }
}
