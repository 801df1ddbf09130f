package africa.cauri.domain.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.kernel.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceVatTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final String RATES = "country;level;title;from;rate;surcharge;deductible;to_check;source";
    private static final String CODES = "prefix;kind;account;reduced;title";
    private static final String A_RATE = "SN;N;taux normal;2018-01-01;18;0;100;no;loi";
    private static final String A_CODE = "VB;SALES_GOODS;4431;yes;Ventes de biens";

    @ParameterizedTest
    @EnumSource
    void every_country_has_a_code_of_each_kind_that_obeys_the_rules(Country country) {
        var codes = ReferenceVat.of(country);
        var kinds = new HashSet<VatKind>();
        var violations = new ArrayList<Violation>();
        for (var code : codes) {
            kinds.add(code.kind());
            violations.addAll(VatCodeRules.violations(code.code()));
            violations.addAll(VatCodeRules.violations(code.kind(), VatCodeForm.of(code)));
        }
        assertThat(kinds).containsExactlyInAnyOrder(VatKind.values());
        assertThat(violations).isEmpty();
        assertThat(codes).allMatch(VatCodeRow::official).allMatch(code -> code.rateOn(TODAY)
                .isPresent());
        assertThat(codes.stream().map(VatCodeRow::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "BJ,18",
        "BF,18",
        "CI,18",
        "GW,19",
        "ML,18",
        "NE,19",
        "SN,18",
        "TG,18",
        "CM,19.25",
        "CF,19",
        "TD,18",
        "CG,18.9",
        "GQ,15",
        "GA,18",
        "CD,16",
        "GN,18",
        "KM,10"
    })
    void the_normal_rate_is_the_one_of_the_country(Country country, BigDecimal percent) {
        assertThat(code(country, "VBN").rateOn(TODAY).orElseThrow().percent()).isEqualByComparingTo(percent);
        assertThat(code(country, "AIN").rateOn(TODAY).orElseThrow().percent()).isEqualByComparingTo(percent);
    }

    @Test
    void guinea_bissau_has_a_value_added_tax_since_2025() {
        var code = code(Country.GW, "VSN");
        assertThat(code.rateOn(LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(code.rateOn(LocalDate.of(2025, 1, 1))).isPresent();
    }

    @Test
    void the_comoros_deduct_nothing_and_need_no_account_for_it() {
        var purchases = code(Country.KM, "ABN");
        assertThat(purchases.account()).isEmpty();
        assertThat(purchases.rateOn(TODAY).orElseThrow().movesTax()).isFalse();
        assertThat(code(Country.KM, "VBN").account()).isPresent();
        assertThat(code(Country.KM, "VBN").rateOn(TODAY).orElseThrow().movesTax())
                .isTrue();
    }

    @Test
    void gabon_has_three_rates_and_titles_that_tell_them_apart() {
        assertThat(Set.of("VBN", "VBR", "VBR2").stream()
                        .map(code -> code(Country.GA, code).title()))
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(code(Country.GA, "VBR2").rateOn(TODAY).orElseThrow().percent())
                .isEqualByComparingTo("5");
    }

    @Test
    void what_rests_on_one_source_is_to_be_checked() {
        assertThat(code(Country.GQ, "VBN").rateOn(TODAY).orElseThrow().toCheck())
                .isTrue();
        assertThat(code(Country.SN, "VBN").rateOn(TODAY).orElseThrow().toCheck())
                .isFalse();
    }

    @Test
    void a_code_whose_rate_changed_has_both_rates() {
        var later = "SN;N;taux normal;2027-01-01;20;0;100;yes;loi";
        var codes = ReferenceVat.parse(List.of(RATES, A_RATE, later), List.of(CODES, A_CODE))
                .codes(Country.SN);
        assertThat(codes).hasSize(3);
        assertThat(codes.get(0).rates())
                .extracting(VatRate::from)
                .containsExactly(LocalDate.of(2018, 1, 1), LocalDate.of(2027, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SN;N;taux normal;2018-01-01;18;0;100;no",
                "SN;N;;2018-01-01;18;0;100;no;loi",
                "XX;N;taux normal;2018-01-01;18;0;100;no;loi",
                "SN;N;taux normal;1 janvier;18;0;100;no;loi",
                "SN;N;taux normal;2018-01-01;dix-huit;0;100;no;loi",
                "SN;N;taux normal;2018-01-01;18.001;0.01;100;no;loi",
                "SN;N;taux normal;2018-01-01;18;0;100;maybe;loi",
                ""
            })
    void refuses_a_wrong_line(String line) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ReferenceVat.parse(List.of(RATES, line), List.of(CODES, A_CODE)))
                .withMessageContaining(line);
    }

    @Test
    void refuses_another_header() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ReferenceVat.parse(List.of(CODES, A_RATE), List.of(CODES, A_CODE)));
    }

    private static VatCodeRow code(Country country, String code) {
        return new VatTariff(ReferenceVat.of(country)).find(code).orElseThrow();
    }
}
