package africa.cauri.domain.tax;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatRulesTest {

    private static final int RANDOM_CASES = 500;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final VatTariff SENEGAL = new VatTariff(ReferenceVat.of(Country.SN));

    @Test
    void takes_a_sale_with_its_tax() {
        assertThat(check(
                        line(1, "4111", "", 118_000), line(2, "7011", "VBN", -100_000), tax(3, "4431", "VBN", -18_000)))
                .isEmpty();
    }

    @Test
    void takes_the_correction_of_a_sale() {
        assertThat(check(line(1, "4111", "", -118_000), line(2, "7011", "VBN", 100_000), tax(3, "4431", "VBN", 18_000)))
                .isEmpty();
    }

    @Test
    void takes_an_entry_without_any_code_and_an_empty_one() {
        assertThat(check(line(1, "6011", "", 100_000), line(2, "4431", "", -5), line(3, "5211", "", -99_995)))
                .isEmpty();
        assertThat(check()).isEmpty();
    }

    @Test
    void names_base_expected_and_entered_where_the_tax_differs() {
        assertThat(check(line(1, "7011", "VBN", -100_000), tax(2, "4431", "VBN", -17_998)))
                .containsExactly(
                        Rule.VAT_DIFFERS.brokenBy(2, "VBN", francs(-100_000), francs(-18_000), francs(-17_998)));
        assertThat(Rule.VAT_DIFFERS.isWarning()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-18_001, -18_000, -17_999})
    void lets_one_unit_pass_for_one_net_line(long entered) {
        assertThat(check(line(1, "7011", "VBN", -100_000), tax(2, "4431", "VBN", entered)))
                .isEmpty();
    }

    @Test
    void lets_as_many_units_pass_as_there_are_net_lines_of_the_code() {
        var one = line(1, "7011", "VBN", -100_000);
        var two = line(2, "7012", "VBN", -200_000);
        var other = line(3, "7061", "VSN", -1_000);
        var itsTax = tax(4, "4432", "VSN", -180);
        assertThat(check(one, two, other, itsTax, tax(5, "4431", "VBN", -53_998)))
                .isEmpty();
        assertThat(broken(check(one, two, other, itsTax, tax(5, "4431", "VBN", -53_997))))
                .containsExactly(Rule.VAT_DIFFERS);
    }

    @Test
    void a_net_line_without_its_tax_differs_on_that_line() {
        assertThat(check(line(1, "4111", "", 100_000), line(2, "7011", "VBN", -100_000)))
                .containsExactly(Rule.VAT_DIFFERS.brokenBy(2, "VBN", francs(-100_000), francs(-18_000), francs(0)));
    }

    @Test
    void a_tax_without_its_net_line_differs() {
        assertThat(check(tax(1, "4452", "ABN", 180_000)))
                .containsExactly(Rule.VAT_DIFFERS.brokenBy(1, "ABN", francs(0), francs(0), francs(180_000)));
    }

    @Test
    void only_the_deductible_part_is_expected() {
        var half = code("ABH", VatKind.PURCHASES_GOODS, "4452", "18", "50");
        assertThat(check(
                        half,
                        line(1, "6011", "ABH", 100_000),
                        line(2, "6011", "", 9_000),
                        tax(3, "4452", "ABH", 9_000)))
                .isEmpty();
        assertThat(broken(check(half, line(1, "6011", "ABH", 100_000), tax(2, "4452", "ABH", 18_000))))
                .containsExactly(Rule.VAT_DIFFERS);
    }

    @Test
    void exports_bear_no_tax() {
        assertThat(check(line(1, "7011", "EXP", -100_000))).isEmpty();
    }

    @Test
    void refuses_an_unknown_code_on_each_of_its_lines() {
        assertThat(check(line(1, "7011", "NO", -100_000), tax(2, "4431", "NO", -18_000)))
                .containsExactly(Rule.VAT_CODE_UNKNOWN.brokenBy(1, "NO"), Rule.VAT_CODE_UNKNOWN.brokenBy(2, "NO"));
        assertThat(broken(check(line(1, "7011", "vbn", -100_000)))).containsExactly(Rule.VAT_CODE_UNKNOWN);
    }

    @Test
    void refuses_a_closed_code() {
        var open = code("V", VatKind.SALES_GOODS, "4431", "18", "100");
        var closed = new VatCodeRow("V", "Ventes", open.kind(), open.account(), false, true, 1, open.rates());
        assertThat(check(closed, line(1, "7011", "V", -100_000), tax(2, "4431", "V", -18_000)))
                .containsExactly(Rule.VAT_CODE_CLOSED.brokenBy(1, "V"), Rule.VAT_CODE_CLOSED.brokenBy(2, "V"));
    }

    @Test
    void refuses_a_code_whose_first_rate_is_later_than_the_document() {
        var code = code("V", VatKind.SALES_GOODS, "4431", "18", "100");
        var early = LocalDate.of(2017, 12, 31);
        assertThat(VatRules.violations(early, List.of(line(1, "7011", "V", -100_000)), new VatTariff(List.of(code))))
                .containsExactly(Rule.VAT_CODE_WITHOUT_RATE.brokenBy(1, "V", early));
    }

    @Test
    void refuses_the_tax_of_a_sale_on_an_account_of_purchases() {
        assertThat(check(line(1, "7011", "VBN", -100_000), tax(2, "4452", "VBN", -18_000)))
                .containsExactly(Rule.VAT_ON_WRONG_ACCOUNT.brokenBy(2, "VBN", new AccountNumber("4452")));
    }

    @Test
    void refuses_a_tax_on_exports() {
        assertThat(broken(check(line(1, "7011", "EXP", -100_000), tax(2, "4431", "EXP", -18_000))))
                .containsExactly(Rule.VAT_ON_WRONG_ACCOUNT, Rule.VAT_DIFFERS);
    }

    @Test
    void takes_the_tax_on_any_subdivision_of_its_side() {
        assertThat(check(line(1, "7011", "VBN", -100_000), tax(2, "44351", "VBN", -18_000)))
                .isEmpty();
    }

    @Test
    void takes_the_rate_of_the_day_of_the_document() {
        var old = new VatRate(LocalDate.of(2018, 1, 1), new BigDecimal("18"), VatRate.HUNDRED, false);
        var later = new VatRate(DAY, new BigDecimal("20"), VatRate.HUNDRED, false);
        var code = new VatCodeRow(
                "V", "Ventes", VatKind.SALES_GOODS, Optional.empty(), false, false, 0, List.of(old, later));
        var lines = List.of(line(1, "7011", "V", -100_000), tax(2, "4431", "V", -18_000));
        assertThat(VatRules.violations(DAY.minusDays(1), lines, new VatTariff(List.of(code))))
                .isEmpty();
        assertThat(VatRules.violations(DAY, lines, new VatTariff(List.of(code))))
                .hasSize(1);
    }

    @Test
    void what_the_program_computes_it_accepts_and_the_opposite_too() {
        long seed = System.nanoTime();
        System.out.println("VatRulesTest seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < RANDOM_CASES; i++) {
            var lines = computed(random);
            assertThat(VatRules.violations(DAY, lines, SENEGAL)).isEmpty();
            assertThat(VatRules.violations(
                            DAY, lines.stream().map(VatRulesTest::opposite).toList(), SENEGAL))
                    .isEmpty();
        }
    }

    private static List<TaxedLine> computed(Random random) {
        var rate = SENEGAL.find("ABR", DAY).orElseThrow().rate().orElseThrow();
        var lines = new ArrayList<TaxedLine>();
        for (int place = 1; place < 2 + random.nextInt(10); place++) {
            var amounts = rate.ofNet(francs(random.nextInt(10_000_000) - 1_000_000));
            lines.add(new TaxedLine(2 * place - 1, new AccountNumber("6011"), "ABR", amounts.net()));
            lines.add(new TaxedLine(2 * place, new AccountNumber("4452"), "ABR", amounts.deductible()));
        }
        return lines;
    }

    private static TaxedLine opposite(TaxedLine line) {
        return new TaxedLine(
                line.line(), line.account(), line.code(), line.amount().negate());
    }

    private static List<Violation> check(TaxedLine... lines) {
        return VatRules.violations(DAY, List.of(lines), SENEGAL);
    }

    private static List<Violation> check(VatCodeRow code, TaxedLine... lines) {
        return VatRules.violations(DAY, List.of(lines), new VatTariff(List.of(code)));
    }

    private static List<Rule> broken(List<Violation> violations) {
        return violations.stream().map(Violation::rule).toList();
    }

    private static VatCodeRow code(String code, VatKind kind, String account, String percent, String deductible) {
        var rate = new VatRate(LocalDate.of(2018, 1, 1), new BigDecimal(percent), new BigDecimal(deductible), false);
        return new VatCodeRow(
                code, "Un code", kind, Optional.of(new AccountNumber(account)), false, false, 0, List.of(rate));
    }

    private static TaxedLine tax(int line, String account, String code, long amount) {
        return line(line, account, code, amount);
    }

    private static TaxedLine line(int line, String account, String code, long amount) {
        return new TaxedLine(line, new AccountNumber(account), code, francs(amount));
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
