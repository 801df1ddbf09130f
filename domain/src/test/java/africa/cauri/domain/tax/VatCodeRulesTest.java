package africa.cauri.domain.tax;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatCodeRulesTest {

    private static final RateForm EIGHTEEN = rate("2018-01-01", "18", "100");

    @ParameterizedTest
    @ValueSource(strings = {"V", "VBN", "18", "C.20-B", "ABCDEFGHIJ"})
    void takes_a_short_code(String code) {
        assertThat(VatCodeRules.violations(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "vbn", "É", "V B", "-V", "ABCDEFGHIJK", "V\n", "<b>", "٣"})
    void refuses_another_code(String code) {
        assertThat(VatCodeRules.violations(code)).containsExactly(Rule.VAT_CODE_WRONG.broken(code));
    }

    @Test
    void takes_a_code_of_sales_and_one_of_purchases_with_a_share() {
        assertThat(VatCodeRules.violations(VatKind.SALES_GOODS, form("4431", EIGHTEEN)))
                .isEmpty();
        assertThat(VatCodeRules.violations(
                        VatKind.PURCHASES_GOODS,
                        form("44521", rate("2018-01-01", "18", "33.33"), rate("2027-01-01", "18", "40"))))
                .isEmpty();
    }

    @Test
    void needs_no_account_where_no_tax_moves() {
        assertThat(VatCodeRules.violations(VatKind.EXPORT, form("", rate("2018-01-01", "0", "100"))))
                .isEmpty();
        assertThat(VatCodeRules.violations(VatKind.PURCHASES_GOODS, form("", rate("2018-01-01", "10", "0"))))
                .isEmpty();
        assertThat(VatCodeRules.violations(VatKind.SALES_GOODS, form("", rate("2018-01-01", "0", "100"))))
                .isEmpty();
    }

    @Test
    void refuses_a_blank_title_and_one_that_is_too_long_or_unreadable() {
        assertThat(broken(VatKind.SALES_GOODS, new VatCodeForm(" ", "4431", false, List.of(EIGHTEEN))))
                .containsExactly(Rule.TEXT_MISSING);
        assertThat(broken(VatKind.SALES_GOODS, new VatCodeForm("é".repeat(101), "4431", false, List.of(EIGHTEEN))))
                .containsExactly(Rule.TEXT_TOO_LONG);
        assertThat(broken(VatKind.SALES_GOODS, new VatCodeForm("a\u202Eb", "4431", false, List.of(EIGHTEEN))))
                .containsExactly(Rule.TEXT_UNREADABLE);
    }

    @Test
    void refuses_a_code_without_any_rate_and_one_with_too_many() {
        assertThat(broken(VatKind.SALES_GOODS, form("4431"))).containsExactly(Rule.VAT_RATE_MISSING);
        var many = Collections.nCopies(101, EIGHTEEN).toArray(RateForm[]::new);
        assertThat(broken(VatKind.SALES_GOODS, form("4431", many))).containsExactly(Rule.VAT_RATES_TOO_MANY);
    }

    @Test
    void refuses_a_rate_on_its_line() {
        var wrong = rate("2020-01-01", "100.5", "100");
        assertThat(VatCodeRules.violations(VatKind.SALES_GOODS, form("4431", EIGHTEEN, wrong)))
                .containsExactly(Rule.VAT_RATE_WRONG.brokenBy(2, new BigDecimal("100.5"), 4));
    }

    @Test
    void refuses_a_day_that_no_rate_begins_on() {
        assertThat(broken(VatKind.SALES_GOODS, form("4431", rate("1959-12-31", "18", "100"))))
                .containsExactly(Rule.VAT_RATE_DAY_WRONG);
        assertThat(broken(VatKind.SALES_GOODS, form("4431", rate("+999999999-12-31", "18", "100"))))
                .containsExactly(Rule.VAT_RATE_DAY_WRONG);
    }

    @Test
    void refuses_two_rates_from_the_same_day() {
        assertThat(VatCodeRules.violations(
                        VatKind.SALES_GOODS, form("4431", EIGHTEEN, rate("2018-01-01", "20", "100"))))
                .containsExactly(Rule.VAT_RATE_TWICE.brokenBy(2, LocalDate.of(2018, 1, 1)));
    }

    @Test
    void refuses_a_tax_on_what_is_exempt() {
        assertThat(broken(VatKind.EXEMPT, form("", EIGHTEEN))).containsExactly(Rule.VAT_RATE_NOT_NIL);
    }

    @Test
    void refuses_a_share_that_is_no_percentage_and_a_share_of_sales() {
        assertThat(broken(VatKind.PURCHASES_GOODS, form("4452", rate("2018-01-01", "18", "33.333"))))
                .containsExactly(Rule.VAT_SHARE_WRONG);
        assertThat(broken(VatKind.SALES_GOODS, form("4431", rate("2018-01-01", "18", "50"))))
                .containsExactly(Rule.VAT_SHARE_OF_SALES);
    }

    @Test
    void refuses_an_account_that_is_missing_elsewhere_or_useless() {
        assertThat(VatCodeRules.violations(VatKind.SALES_GOODS, form("", EIGHTEEN)))
                .containsExactly(Rule.VAT_ACCOUNT_MISSING.broken("443"));
        assertThat(VatCodeRules.violations(VatKind.PURCHASES_GOODS, form("4431", EIGHTEEN)))
                .containsExactly(Rule.VAT_ACCOUNT_ELSEWHERE.broken("4431", "445"));
        assertThat(broken(VatKind.EXPORT, form("4431", rate("2018-01-01", "0", "100"))))
                .containsExactly(Rule.VAT_ACCOUNT_USELESS);
    }

    @Test
    void tells_everything_at_once() {
        var form = new VatCodeForm("", "701", false, List.of(rate("1900-01-01", "-1", "101")));
        assertThat(broken(VatKind.SALES_GOODS, form))
                .containsExactlyInAnyOrder(
                        Rule.TEXT_MISSING,
                        Rule.VAT_RATE_DAY_WRONG,
                        Rule.VAT_RATE_WRONG,
                        Rule.VAT_SHARE_WRONG,
                        Rule.VAT_ACCOUNT_ELSEWHERE);
    }

    private static List<Rule> broken(VatKind kind, VatCodeForm form) {
        return VatCodeRules.violations(kind, form).stream()
                .map(violation -> violation.rule())
                .toList();
    }

    private static VatCodeForm form(String account, RateForm... rates) {
        return new VatCodeForm("Ventes de café à l’étranger", account, false, List.of(rates));
    }

    private static RateForm rate(String from, String percent, String deductible) {
        return new RateForm(LocalDate.parse(from), new BigDecimal(percent), new BigDecimal(deductible), false);
    }
}
