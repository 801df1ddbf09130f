package africa.cauri.webapp.faces.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
    private static final LocalDate NEAR = LocalDate.of(2026, 2, 27);

    @ParameterizedTest
    @CsvSource({
        "5, 2026-02-05",
        "05, 2026-02-05",
        " 5 , 2026-02-05",
        "05/03, 2026-03-05",
        "5/3, 2026-03-05",
        "5.3, 2026-03-05",
        "5-3, 2026-03-05",
        "0503, 2026-03-05",
        "050325, 2025-03-05",
        "05/03/25, 2025-03-05",
        "5/3/25, 2025-03-05",
        "05/03/2025, 2025-03-05",
        "2025-03-05, 2025-03-05",
        "20250305, 2025-03-05",
        "+1, 2026-02-28",
        "+2, 2026-03-01",
        "-27, 2026-01-31",
        "+0, 2026-02-27",
        "29/02/2024, 2024-02-29",
    })
    void completes_what_is_left_out(String text, LocalDate day) {
        assertThat(DayText.read(text, NEAR)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "29",
                "31",
                "30/02",
                "05/13",
                "00/01",
                "5/",
                "/5",
                "05/03/",
                "29/02/2025",
                "310226x",
                "+",
                "+1000",
                "5 mars",
                "32",
                "1/2/3",
                "05/03-2025",
                "2025-3",
                "99999999",
                "٥"
            })
    void refuses_what_is_no_day(String text) {
        assertThat(DayText.read(text, NEAR)).isEmpty();
    }

    @Test
    void what_it_wrote_it_reads_again() {
        assertThat(DayText.write(NEAR)).isEqualTo("27/02/2026");
        assertThat(DayText.read(DayText.write(NEAR), LocalDate.EPOCH)).contains(NEAR);
    }
}
