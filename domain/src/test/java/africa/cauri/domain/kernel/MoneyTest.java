package africa.cauri.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final int RANDOM_CASES = 2_000;

    @Test
    void adds_subtracts_and_negates() {
        assertThat(francs(100_000).add(francs(18_000))).isEqualTo(francs(118_000));
        assertThat(francs(100_000).subtract(francs(118_000))).isEqualTo(francs(-18_000));
        assertThat(francs(118_000).negate()).isEqualTo(francs(-118_000));
    }

    @Test
    void tells_nil_and_sign() {
        assertThat(francs(0).isNil()).isTrue();
        assertThat(francs(-1).isNil()).isFalse();
        assertThat(List.of(francs(-5).signum(), francs(0).signum(), francs(5).signum()))
                .containsExactly(-1, 0, 1);
    }

    @Test
    void refuses_to_mix_two_currencies() {
        var euros = new Money(100, Currency.EUR);
        assertThatIllegalArgumentException().isThrownBy(() -> francs(100).add(euros));
        assertThatIllegalArgumentException().isThrownBy(() -> francs(100).subtract(euros));
    }

    @Test
    void refuses_an_amount_that_does_not_fit() {
        var most = francs(Long.MAX_VALUE);
        var least = francs(Long.MIN_VALUE);
        var twice = BigDecimal.valueOf(200);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.add(francs(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.subtract(francs(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(least::negate);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.percent(twice, RoundingMode.HALF_UP));
    }

    @Test
    void takes_a_percentage_and_rounds_as_told() {
        assertThat(francs(100_000).percent(new BigDecimal("18"), RoundingMode.UNNECESSARY))
                .isEqualTo(francs(18_000));
        assertThat(francs(1_010).percent(new BigDecimal("19.25"), RoundingMode.HALF_UP))
                .isEqualTo(francs(194));
        assertThat(francs(50).percent(BigDecimal.ONE, RoundingMode.HALF_UP)).isEqualTo(francs(1));
        assertThat(francs(50).percent(BigDecimal.ONE, RoundingMode.DOWN)).isEqualTo(francs(0));
        assertThat(francs(-50).percent(BigDecimal.ONE, RoundingMode.HALF_UP)).isEqualTo(francs(-1));
    }

    @Test
    void refuses_a_percentage_that_needs_rounding_when_told_that_none_is_needed() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> francs(50).percent(BigDecimal.ONE, RoundingMode.UNNECESSARY));
    }

    @Test
    void allocates_what_is_left_over_to_the_largest_remainders() {
        assertThat(francs(100).allocate(1, 1, 1)).containsExactly(francs(34), francs(33), francs(33));
        assertThat(francs(-100).allocate(1, 1, 1)).containsExactly(francs(-34), francs(-33), francs(-33));
        assertThat(francs(100).allocate(1, 2, 3)).containsExactly(francs(17), francs(33), francs(50));
        assertThat(francs(10).allocate(2, 5, 6)).containsExactly(francs(1), francs(4), francs(5));
        assertThat(francs(1).allocate(0, 1, 2, 0)).containsExactly(francs(0), francs(0), francs(1), francs(0));
        assertThat(francs(0).allocate(3, 0)).containsExactly(francs(0), francs(0));
    }

    @Test
    void allocates_the_largest_amounts_and_ratios() {
        assertThat(francs(Long.MIN_VALUE).allocate(Long.MAX_VALUE, Long.MAX_VALUE))
                .containsExactly(francs(Long.MIN_VALUE / 2), francs(Long.MIN_VALUE / 2));
    }

    @Test
    void refuses_ratios_that_share_nothing_out() {
        assertThatIllegalArgumentException().isThrownBy(() -> francs(100).allocate());
        assertThatIllegalArgumentException().isThrownBy(() -> francs(100).allocate(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> francs(100).allocate(2, -1));
    }

    @Test
    void allocation_loses_nothing_and_stays_within_one_unit_of_the_exact_share() {
        var seed = new Random().nextLong();
        System.out.println("MoneyTest seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < RANDOM_CASES; i++) {
            var amount = francs(random.nextLong() >> random.nextInt(Long.SIZE));
            var ratios = ratios(random);
            assertAllocatesFairly(amount, ratios);
        }
    }

    private static long[] ratios(Random random) {
        var ratios = LongStream.generate(() -> random.nextInt(4) == 0 ? 0 : random.nextInt(1_000_000))
                .limit(1 + random.nextInt(12))
                .toArray();
        ratios[random.nextInt(ratios.length)] = 1L + random.nextInt(1_000);
        return ratios;
    }

    private static void assertAllocatesFairly(Money amount, long... ratios) {
        var shares = amount.allocate(ratios);
        var sum = BigInteger.valueOf(LongStream.of(ratios).sum());
        assertThat(shares).hasSize(ratios.length);
        assertThat(shares.stream().reduce(francs(0), Money::add)).isEqualTo(amount);
        assertThat(amount.allocate(ratios)).isEqualTo(shares);
        for (int i = 0; i < ratios.length; i++) {
            var exact = BigInteger.valueOf(amount.minor()).multiply(BigInteger.valueOf(ratios[i]));
            var given = BigInteger.valueOf(shares.get(i).minor()).multiply(sum);
            assertThat(exact.subtract(given).abs()).isLessThan(sum);
        }
        if (amount.minor() != Long.MIN_VALUE) {
            assertThat(amount.negate().allocate(ratios))
                    .isEqualTo(shares.stream().map(Money::negate).toList());
        }
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
