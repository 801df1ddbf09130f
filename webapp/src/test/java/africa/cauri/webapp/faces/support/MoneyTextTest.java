package africa.cauri.webapp.faces.support;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | XOF | 118000 | 118000",
                "fr | XOF | 118 000 | 118000",
                "fr | XOF | 118\u00A0000 | 118000",
                "fr | XOF | 118\u202F000 | 118000",
                "fr | XOF | 118\u2009000 | 118000",
                "fr | XOF | 1 234,00 | 1234",
                "fr | XOF | \u22125 | -5",
                "fr | CDF | 1 234,50 | 123450",
                "fr | CDF | 1234.5 | 123450",
                "fr | CDF | 1.234.567,89 | 123456789",
                "en | XOF | 118,000 | 118000",
                "en | CDF | 1,234.50 | 123450",
                "en | CDF | -1,234,567.89 | -123456789",
                "en | CDF | 12,5 | 1250",
            })
    void reads_the_whole_text(String language, Currency currency, String text, long minor) {
        assertThat(MoneyText.read(text, currency, Locale.forLanguageTag(language)))
                .contains(new Money(minor, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "12,5", "1 23", "118 000 F", "", "-", "1e3", "99999999999999999999"})
    void refuses_what_is_no_amount_in_francs_or_could_be_two(String text) {
        assertThat(MoneyText.read(text, Currency.XOF, Locale.FRENCH)).isEmpty();
    }

    @Test
    void refuses_an_english_point_before_three_digits_and_finer_parts_than_there_are() {
        assertThat(MoneyText.read("1.234", Currency.CDF, Locale.ENGLISH)).isEmpty();
        assertThat(MoneyText.read("1234.567", Currency.CDF, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void writes_with_the_decimals_of_the_currency_and_a_real_minus() {
        assertThat(MoneyText.write(new Money(118_000, Currency.XOF), Locale.FRENCH))
                .isEqualTo("118\u202F000");
        assertThat(MoneyText.write(new Money(-123_450, Currency.CDF), Locale.FRENCH))
                .isEqualTo("\u22121\u202F234,50");
        assertThat(MoneyText.write(new Money(-123_450, Currency.CDF), Locale.ENGLISH))
                .isEqualTo("\u22121,234.50");
        assertThat(MoneyText.write(Money.nil(Currency.CDF), Locale.ENGLISH)).isEqualTo("0.00");
    }

    @Test
    void what_it_wrote_it_reads_again() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (long minor :
                    new long[] {0, 7, -99, 1000, -123_456, 1_234_567_890_123L, Long.MAX_VALUE, -Long.MAX_VALUE}) {
                for (Currency currency : List.of(Currency.XOF, Currency.CDF)) {
                    var money = new Money(minor, currency);
                    assertThat(MoneyText.read(MoneyText.write(money, locale), currency, locale))
                            .as(locale + " " + money)
                            .contains(money);
                }
            }
        }
    }
}
