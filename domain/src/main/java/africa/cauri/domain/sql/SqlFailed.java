package africa.cauri.domain.sql;

import java.sql.SQLException;
import java.util.Set;

/** The database refused a statement. */
public class SqlFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int DUPLICATE = 1062;

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

    /** Whether the same work may succeed when it is done again from its beginning. */
    static boolean isWorthAnotherTry(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && GIVEN_UP_FOR_ANOTHER.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
