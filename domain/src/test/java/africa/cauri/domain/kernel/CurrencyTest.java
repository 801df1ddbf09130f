package africa.cauri.domain.kernel;

import static africa.cauri.domain.kernel.Currency.CDF;
import static africa.cauri.domain.kernel.Currency.EUR;
import static africa.cauri.domain.kernel.Currency.GNF;
import static africa.cauri.domain.kernel.Currency.KMF;
import static africa.cauri.domain.kernel.Currency.USD;
import static africa.cauri.domain.kernel.Currency.XAF;
import static africa.cauri.domain.kernel.Currency.XOF;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurrencyTest {

    @Test
    void francs_have_no_decimals_but_the_congolese_one() {
        assertThat(new Currency[] {XOF, XAF, GNF, KMF})
                .extracting(Currency::decimals)
                .containsOnly(0);
        assertThat(new Currency[] {CDF, EUR, USD})
                .extracting(Currency::decimals)
                .containsOnly(2);
    }

    @ParameterizedTest
    @EnumSource
    void decimals_are_those_of_the_international_standard(Currency currency) {
        assertThat(currency.decimals())
                .isEqualTo(java.util.Currency.getInstance(currency.name()).getDefaultFractionDigits());
    }
}
