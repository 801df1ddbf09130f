package africa.cauri.domain.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatRateTest {

    private static final int RANDOM_CASES = 5_000;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void adds_the_tax_to_a_net_amount() {
        assertThat(rate("18").ofNet(francs(100_000)))
                .isEqualTo(new VatAmounts(francs(100_000), francs(18_000), francs(18_000)));
        assertThat(rate("18").ofNet(francs(100_000)).gross()).isEqualTo(francs(118_000));
        assertThat(rate("19.25").ofNet(francs(1_010)).tax()).isEqualTo(francs(194));
    }

    @Test
    void takes_the_tax_out_of_a_gross_amount() {
        assertThat(rate("18").ofGross(francs(118_000)))
                .isEqualTo(new VatAmounts(francs(100_000), francs(18_000), francs(18_000)));
        assertThat(rate("18").ofGross(francs(1_000))).isEqualTo(new VatAmounts(francs(847), francs(153), francs(153)));
        assertThat(rate("0").ofGross(francs(1_000)).tax()).isEqualTo(francs(0));
    }

    @Test
    void rounds_a_half_away_from_zero() {
        assertThat(rate("10").ofNet(francs(5)).tax()).isEqualTo(francs(1));
        assertThat(rate("10").ofNet(francs(4)).tax()).isEqualTo(francs(0));
        assertThat(rate("10").ofNet(francs(-5)).tax()).isEqualTo(francs(-1));
    }

    @Test
    void keeps_the_centimes_of_a_currency_that_has_them() {
        var net = Money.parse("10.05", Currency.CDF);
        assertThat(rate("16").ofNet(net).tax()).isEqualTo(Money.parse("1.61", Currency.CDF));
    }

    @Test
    void splits_the_tax_into_what_may_be_deducted_and_what_may_not() {
        var amounts = shared("18", "33.33").ofNet(francs(1_003));
        assertThat(amounts.tax()).isEqualTo(francs(181));
        assertThat(amounts.deductible()).isEqualTo(francs(60));
        assertThat(amounts.nonDeductible()).isEqualTo(francs(121));
        assertThat(shared("10", "0").ofNet(francs(1_000)).nonDeductible()).isEqualTo(francs(100));
    }

    @Test
    void parts_add_up_and_the_opposite_amount_has_the_opposite_parts() {
        long seed = System.nanoTime();
        System.out.println("VatRateTest seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < RANDOM_CASES; i++) {
            var rate = new VatRate(DAY, percent(random, 4), percent(random, 2), false);
            var amount = new Money(random.nextLong() >> (2 + random.nextInt(60)), Currency.CDF);
            assertAddsUp(rate, amount);
        }
    }

    private static void assertAddsUp(VatRate rate, Money amount) {
        var fromNet = rate.ofNet(amount);
        var fromGross = rate.ofGross(amount);
        assertThat(fromNet.net()).isEqualTo(amount);
        assertThat(fromGross.net().add(fromGross.tax())).isEqualTo(amount);
        assertThat(fromNet.deductible().add(fromNet.nonDeductible())).isEqualTo(fromNet.tax());
        assertThat(fromGross.deductible().add(fromGross.nonDeductible())).isEqualTo(fromGross.tax());
        assertThat(rate.ofGross(fromNet.gross())).isEqualTo(fromNet);
        assertThat(rate.ofNet(amount.negate())).isEqualTo(opposite(fromNet));
        assertThat(rate.ofGross(amount.negate())).isEqualTo(opposite(fromGross));
    }

    private static VatAmounts opposite(VatAmounts amounts) {
        return new VatAmounts(
                amounts.net().negate(),
                amounts.tax().negate(),
                amounts.deductible().negate());
    }

    private static BigDecimal percent(Random random, int decimals) {
        var most = BigDecimal.TEN.pow(decimals + 2).intValueExact();
        return BigDecimal.valueOf(random.nextInt(4) == 0 ? most : random.nextInt(most + 1), decimals);
    }

    @Test
    void refuses_an_amount_that_does_not_fit_with_its_tax() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> rate("18").ofNet(francs(Long.MAX_VALUE)));
        assertThat(rate("18").ofGross(francs(Long.MAX_VALUE)).gross()).isEqualTo(francs(Long.MAX_VALUE));
        assertThat(rate("18").ofGross(francs(Long.MIN_VALUE)).gross()).isEqualTo(francs(Long.MIN_VALUE));
    }

    @Test
    void refuses_amounts_of_two_currencies() {
        var euro = new Money(18, Currency.EUR);
        assertThatIllegalArgumentException().isThrownBy(() -> new VatAmounts(francs(100), euro, euro));
        assertThatIllegalArgumentException().isThrownBy(() -> new VatAmounts(francs(100), francs(18), euro));
    }

    @ParameterizedTest
    @CsvSource({"-0.0001,100", "100.0001,100", "18.00001,100", "18,-1", "18,100.01", "18,33.333", "1E+1000000000,100"})
    void refuses_what_is_no_percentage(BigDecimal percent, BigDecimal deductible) {
        assertThatIllegalArgumentException().isThrownBy(() -> new VatRate(DAY, percent, deductible, false));
    }

    @Test
    void the_same_number_written_otherwise_is_the_same_rate() {
        assertThat(rate("1.8E1")).isEqualTo(rate("18.0000"));
        assertThat(rate("18.00000000")).isEqualTo(rate("18"));
    }

    private static VatRate rate(String percent) {
        return shared(percent, "100");
    }

    private static VatRate shared(String percent, String deductible) {
        return new VatRate(DAY, new BigDecimal(percent), new BigDecimal(deductible), false);
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
