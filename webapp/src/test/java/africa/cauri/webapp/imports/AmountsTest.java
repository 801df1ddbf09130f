package africa.cauri.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "1234.5 | 1234.5",
                "1234,50 | 1234.50",
                "1 234,50 | 1234.50",
                "1\u00A0234\u00A0567,5 | 1234567.5",
                "1\u202F234 | 1234",
                "1.234,50 | 1234.50",
                "1,234.50 | 1234.50",
                "1.234.567 | 1234567",
                "1,234,567.891 | 1234567.891",
                "12 345 678 | 12345678",
                ",5 | 0.5",
                "0,500 | 0.500",
                "1234,567 | 1234.567",
                "-1234 | -1234",
                "- 1 234 | -1234",
                "1234- | -1234",
                "\u22121234,5 | -1234.5",
                "+12 | 12",
                "(1 234,50) | -1234.50",
                "00012 | 12",
                "-0 | 0",
            })
    void reads_what_people_write(String text, BigDecimal amount) {
        assertThat(Amounts.isAmbiguous(text)).isFalse();
        assertThat(Amounts.parse(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "x",
                "12x",
                "1 23",
                "1 2345",
                "12 34",
                "1.23.456",
                "1,23,456",
                "1.234,56,7",
                "1 234.567.890",
                "--5",
                "-5-",
                "(-5)",
                "(5",
                "5)",
                "()",
                "1e3",
                "0x10",
                "5.",
                ".",
                "1..2",
                "1'234",
                "12 F",
                "12 €",
                "NaN",
                "١٢٣",
                "1234567890123456789012345678901234567890,1"
            })
    void refuses_what_is_no_amount(String text) {
        assertThat(Amounts.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "12.500", "999,000", "-1.234", "(12,345)", "1.234-"})
    void sees_what_could_be_thousands_or_decimals(String text) {
        assertThat(Amounts.isAmbiguous(text)).isTrue();
    }

    @Test
    void keeps_the_decimals_as_they_were_written() {
        assertThat(Amounts.parse("10,500").orElseThrow().scale()).isEqualTo(3);
    }
}
