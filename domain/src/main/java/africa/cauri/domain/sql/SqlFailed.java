package africa.cauri.domain.sql;

import java.sql.SQLException;
import java.util.Set;

/** The database refused a statement. */
public class SqlFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int DUPLICATE = 1062;
    private static final int REFERENCED = 1451;

    /** A lock that cannot be waited for, and a row that changed since it was read. */
    private static final Set<Integer> GIVEN_UP_FOR_ANOTHER = Set.of(1213, 1020);

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

    /** Whether the same work may succeed when it is done again from its beginning. */
    static boolean isWorthAnotherTry(Throwable failure) {
        return comesFrom(failure, GIVEN_UP_FOR_ANOTHER);
    }

    private static boolean comesFrom(Throwable failure, Set<Integer> codes) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && codes.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
