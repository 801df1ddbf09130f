package africa.cauri.domain.period;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Drafts that are not validated yet.
 *
 * @param oldest the earliest day of one; empty if there is none
 */
public record DraftsLeft(int count, Optional<LocalDate> oldest) {

    static DraftsLeft read(ResultSet row) throws SQLException {
        return new DraftsLeft(row.getInt(1), Optional.ofNullable(row.getObject(2, LocalDate.class)));
    }
}
