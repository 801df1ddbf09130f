package africa.cauri.domain.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlFailedTest {

    @ParameterizedTest
    @CsvSource({
        "1205, HY000, true, false",
        "1213, 40001, true, true",
        "1020, HY000, true, true",
        "1927, 08000, true, false",
        "1062, 23000, false, false",
        "1451, 23000, false, false",
        "1064,, false, false"
    })
    void tells_a_database_that_is_busy_or_away_from_a_statement_that_it_refuses(
            int code, String state, boolean isUnavailable, boolean isWorthAnotherTry) {
        var failed = new SqlFailed("SELECT 1", new SQLException("on purpose", state, code));
        var wrapped = new IllegalStateException(failed);

        assertThat(SqlFailed.tellsOfUnavailability(wrapped)).isEqualTo(isUnavailable);
        assertThat(SqlFailed.isWorthAnotherTry(wrapped)).isEqualTo(isWorthAnotherTry);
    }

    @ParameterizedTest
    @CsvSource({"1062, true, false", "1451, false, true", "1205, false, false"})
    void tells_a_key_that_is_there_already_from_a_row_that_is_used(int code, boolean isDuplicate, boolean isUsed) {
        var failed = new SqlFailed("DELETE", new SQLException("on purpose", "23000", code));

        assertThat(SqlFailed.tellsOfDuplicate(new IllegalStateException(failed)))
                .isEqualTo(isDuplicate);
        assertThat(failed.isDuplicate()).isEqualTo(isDuplicate);
        assertThat(SqlFailed.tellsOfUse(failed)).isEqualTo(isUsed);
    }
}
