package africa.cauri.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.webapp.imports.table.Cell;
import africa.cauri.webapp.imports.table.Rows;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-28",
                "28/02/2026",
                "28/2/2026",
                "28-02-2026",
                "28.02.2026",
                "20260228",
                "2026-02-28T00:00:00"
            })
    void reads_a_day_in_each_way(String text) {
        assertThat(Dates.parse(text)).contains(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-02-29",
                "29/02/2026",
                "20260229",
                "31/04/2026",
                "2026-13-01",
                "02/28/2026",
                "28/02/26",
                "28/02-2026",
                "28022026",
                "0026-02-28",
                "9999-12-31",
                "1899-12-31",
                "2026/02/28",
                "hier",
                "٢٠٢٦-٠٢-٢٨"
            })
    void refuses_what_is_no_day(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }

    @Test
    void knows_leap_years() {
        assertThat(Dates.parse("29/02/2028")).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({"310126,2026-01-31", "010180,1980-01-01", "311279,2079-12-31", "290228,2028-02-29"})
    void reads_six_digits(String text, LocalDate day) {
        assertThat(Dates.parseSixDigits(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "310226", "3101", "3101266", "31/126", "263131"})
    void refuses_six_digits_that_are_no_day(String text) {
        assertThat(Dates.parseSixDigits(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"46053,2026-01-31", "46053.75,2026-01-31", "61,1900-03-01", "20260131,2026-01-31"})
    void reads_the_numbers_of_a_spreadsheet(String text, LocalDate day) {
        assertThat(Dates.parse(number(text), Rows.DAY_ZERO)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "0.5", "199999", "20260231"})
    void refuses_numbers_that_are_no_day(String text) {
        assertThat(Dates.parse(number(text), Rows.DAY_ZERO)).isEmpty();
    }

    private static Cell number(String text) {
        return new Cell(text, Cell.Kind.NUMBER);
    }
}
