package africa.cauri.domain.tax.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.tax.VatCodes;
import africa.cauri.domain.tax.VatKind;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComputeVatPositionIT extends VatMonths {

    @Test
    void books_without_entries_have_a_position_of_nothing() {
        var position = january();
        assertThat(position.codes()).isEmpty();
        assertThat(position.accounts()).isEmpty();
        assertThat(position.collected()).isEqualTo(francs(0));
        assertThat(position.due()).isEqualTo(francs(0));
        assertThat(position.creditToCarry()).isEqualTo(francs(0));
    }

    @Test
    void sums_up_base_and_tax_of_each_code() {
        entries.post("2026-01-05", "4111 D 118000", "7011 C 100000 VBN", "4431 C 18000 VBN");
        entries.post("2026-01-31", "4111 D 236000", "7012 C 200000 VBN", "4431 C 36000 VBN");
        entries.post("2026-01-20", "6011 D 50000 ABN", "4452 D 9000 ABN", "4011 C 59000");
        entries.post("2026-01-21", "4111 D 70000", "7011 C 70000 EXP");
        entries.post("2026-02-01", "4111 D 118", "7011 C 100 VBN", "4431 C 18 VBN");
        var position = january();
        assertThat(position.codes())
                .extracting(sum -> sum.terms().code(), VatCodeSum::base, VatCodeSum::tax, VatCodeSum::expected)
                .containsExactly(
                        tuple("ABN", francs(50_000), francs(9_000), francs(9_000)),
                        tuple("EXP", francs(70_000), francs(0), francs(0)),
                        tuple("VBN", francs(300_000), francs(54_000), francs(54_000)));
        assertThat(position.codes()).allMatch(VatCodeSum::isCoherent);
        assertThat(position.codes().get(2).netLines()).isEqualTo(2);
        assertThat(position.codes().get(2).accounts())
                .containsExactly(amount("4431", 54_000), amount("7011", 100_000), amount("7012", 200_000));
        assertThat(position.collected()).isEqualTo(francs(54_000));
        assertThat(position.deductible()).isEqualTo(francs(9_000));
        assertThat(position.due()).isEqualTo(francs(45_000));
        assertThat(position.creditToCarry()).isEqualTo(francs(0));
    }

    @Test
    void a_correction_takes_away_what_it_corrects() {
        entries.post("2026-01-05", "4111 D 118000", "7011 C 100000 VBN", "4431 C 18000 VBN");
        entries.post("2026-01-06", "4111 D -118000", "7011 C -100000 VBN", "4431 C -18000 VBN");
        var sum = january().codes().get(0);
        assertThat(sum.base()).isEqualTo(francs(0));
        assertThat(sum.tax()).isEqualTo(francs(0));
        assertThat(january().collected()).isEqualTo(francs(0));
    }

    @Test
    void shows_a_tax_that_differs_from_its_base() {
        entries.post("2026-01-05", "4111 D 117000", "7011 C 100000 VBN", "4431 C 17000 VBN");
        var sum = january().codes().get(0);
        assertThat(sum.difference()).isEqualTo(francs(-1_000));
        assertThat(sum.isCoherent()).isFalse();
    }

    @Test
    void shows_the_tax_that_no_code_explains() {
        entries.post("2026-01-05", "4111 D 118000", "7011 C 100000 VBN", "4431 C 18000 VBN");
        entries.post("2026-01-06", "5711 D 1180", "7011 C 1000", "4431 C 180");
        entries.post("2026-01-07", "5711 D 118", "7011 C 100 GONE", "4431 C 18 GONE");
        var account = january().accounts().get(0);
        assertThat(account.moved()).isEqualTo(francs(18_198));
        assertThat(account.withoutCode()).isEqualTo(francs(198));
        assertThat(january().codes()).hasSize(1);
    }

    @Test
    void takes_the_rate_of_the_day_of_the_document_and_shows_each_rate() {
        addRate("VBN", "2026-01-10", "20", "100");
        entries.postLate("2026-01-12", "2026-01-09", "4111 D 118000", "7011 C 100000 VBN", "4431 C 18000 VBN");
        entries.postLate("2026-01-12", "2026-01-10", "4111 D 120000", "7011 C 100000 VBN", "4431 C 20000 VBN");
        entries.postLate("2026-01-12", "2017-12-31", "4111 D 100", "7011 C 100 VBN");
        assertThat(january().codes())
                .extracting(
                        sum -> sum.terms()
                                .rate()
                                .map(rate -> rate.percent().intValueExact())
                                .orElse(-1),
                        VatCodeSum::base,
                        VatCodeSum::expected,
                        VatCodeSum::isCoherent)
                .containsExactlyInAnyOrder(
                        tuple(18, francs(100_000), francs(18_000), true),
                        tuple(20, francs(100_000), francs(20_000), true),
                        tuple(-1, francs(100), francs(0), true));
    }

    @Test
    void expects_the_deductible_part_only() {
        addRate("ABN", "2026-01-01", "18", "33.33");
        entries.post("2026-01-05", "6011 D 1003 ABN", "6011 D 121", "4452 D 60 ABN", "4011 C 1184");
        var sum = january().codes().get(0);
        assertThat(sum.expected()).isEqualTo(francs(60));
        assertThat(sum.isCoherent()).isTrue();
    }

    @Test
    void rounds_line_by_line_as_the_computation_does() {
        long seed = System.nanoTime();
        System.out.println("ComputeVatPositionIT seed " + seed);
        var random = new Random(seed);
        addRate("ABN", "2026-01-01", random.nextInt(1_000_001) + "E-4", random.nextInt(10_001) + "E-2");
        var rate = books.get(VatCodes.class)
                .get("ABN")
                .rateOn(LocalDate.of(2026, 1, 5))
                .orElseThrow();
        var expected = francs(0);
        var lines = new String[RANDOM_LINES];
        for (int i = 0; i < RANDOM_LINES; i++) {
            long amount = (random.nextLong() >> (16 + random.nextInt(44))) | 1;
            lines[i] = "6011 D " + amount + " ABN";
            expected = expected.add(rate.ofNet(francs(amount)).deductible());
        }
        entries.post("2026-01-05", lines);
        assertThat(january().codes().get(0).expected()).isEqualTo(expected);
    }

    @Test
    void days_inside_a_month_have_a_position_too() {
        entries.post("2026-01-05", "4111 D 118000", "7011 C 100000 VBN", "4431 C 18000 VBN");
        entries.post("2026-01-10", "5211 D 700", "4449 C 700");
        entries.post("2026-01-15", "4111 D 236000", "7012 C 200000 VBN", "4431 C 36000 VBN");
        var position = position("2026-01-06", "2026-01-14");
        assertThat(position.collected()).isEqualTo(francs(0));
        assertThat(position("2026-01-05", "2026-01-14").collected()).isEqualTo(francs(18_000));
        assertThat(position("2026-01-06", "2026-01-15").collected()).isEqualTo(francs(36_000));
        assertThat(position("2026-01-11", "2026-01-15").creditBroughtForward()).isEqualTo(francs(-700));
        assertThat(position("2026-01-10", "2026-01-15").creditBroughtForward()).isEqualTo(francs(0));
    }

    @Test
    void a_range_wider_than_the_books_holds_them_all() {
        entries.post("2026-12-31", "4111 D 118000", "7011 C 100000 VBN", "4431 C 18000 VBN");
        var position = position("1990-01-01", "2999-12-31");
        assertThat(position.collected()).isEqualTo(francs(18_000));
        assertThat(position.accounts().get(0).balance()).isEqualTo(francs(18_000));
    }

    @Test
    void refuses_days_in_the_wrong_order() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> position("2026-01-31", "2026-01-01"))
                .satisfies(broken -> assertThat(broken.violations())
                        .containsExactly(Rule.VAT_POSITION_ENDS_BEFORE_IT_STARTS.broken(
                                LocalDate.of(2026, 1, 31), LocalDate.of(2026, 1, 1))));
    }

    @Test
    void the_purchase_of_a_fixed_asset_is_a_purchase() {
        entries.post("2026-01-20", "2441 D 50000 AIN", "4451 D 9000 AIN", "4812 C 59000");
        assertThat(january().codes().get(0).terms().kind()).isEqualTo(VatKind.PURCHASES_FIXED_ASSETS);
        assertThat(january().deductible()).isEqualTo(francs(9_000));
    }
}
