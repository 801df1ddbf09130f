package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {
    /** The key 12345678901234567890 of RFC 6238, appendix B. */
    private static final String KEY = "gezd gnbv gy3t qojq gezd gnbv gy3t qojq";

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void gives_the_codes_of_the_standard(long second, String code) {
        assertThat(new OneTimeCodes(KEY).at(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void gives_no_code_twice() {
        var codes = new OneTimeCodes(KEY);

        assertThat(codes.next()).isNotEqualTo(codes.next());
    }
}
