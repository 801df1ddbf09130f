package africa.cauri.domain.kernel;

import static africa.cauri.domain.kernel.Country.BF;
import static africa.cauri.domain.kernel.Country.BJ;
import static africa.cauri.domain.kernel.Country.CD;
import static africa.cauri.domain.kernel.Country.CF;
import static africa.cauri.domain.kernel.Country.CG;
import static africa.cauri.domain.kernel.Country.CI;
import static africa.cauri.domain.kernel.Country.CM;
import static africa.cauri.domain.kernel.Country.GA;
import static africa.cauri.domain.kernel.Country.GN;
import static africa.cauri.domain.kernel.Country.GQ;
import static africa.cauri.domain.kernel.Country.GW;
import static africa.cauri.domain.kernel.Country.KM;
import static africa.cauri.domain.kernel.Country.ML;
import static africa.cauri.domain.kernel.Country.NE;
import static africa.cauri.domain.kernel.Country.SN;
import static africa.cauri.domain.kernel.Country.TD;
import static africa.cauri.domain.kernel.Country.TG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountryTest {

    @Test
    void the_states_of_ohada_are_seventeen() {
        assertThat(Country.values()).hasSize(17);
    }

    @Test
    void eight_states_share_the_west_african_franc_and_six_the_central_african_one() {
        assertThat(withTender(Currency.XOF)).containsExactlyInAnyOrder(BJ, BF, CI, GW, ML, NE, SN, TG);
        assertThat(withTender(Currency.XAF)).containsExactlyInAnyOrder(CM, CF, CG, GA, GQ, TD);
    }

    @Test
    void three_states_have_a_franc_of_their_own() {
        assertThat(withTender(Currency.GNF)).containsExactly(GN);
        assertThat(withTender(Currency.KMF)).containsExactly(KM);
        assertThat(withTender(Currency.CDF)).containsExactly(CD);
    }

    @ParameterizedTest
    @EnumSource
    void the_code_and_the_tender_are_those_of_the_international_standards(Country country) {
        assertThat(java.util.Currency.getInstance(
                                new Locale.Builder().setRegion(country.name()).build())
                        .getCurrencyCode())
                .isEqualTo(country.legalTender().name());
    }

    private static Stream<Country> withTender(Currency currency) {
        return Arrays.stream(Country.values()).filter(country -> country.legalTender() == currency);
    }
}
