package africa.cauri.domain.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SubsetSearchTest {

    @Test
    void finds_the_one_choice_that_fits() {
        assertThat(only(110, 70, 40, 25)).contains(BitSet.valueOf(new long[] {0b11}));
        assertThat(only(95, 70, 40, 25)).contains(BitSet.valueOf(new long[] {0b101}));
        assertThat(only(135, 70, 40, 25)).contains(BitSet.valueOf(new long[] {0b111}));
    }

    @Test
    void two_choices_that_fit_are_none() {
        assertThat(only(100, 60, 50, 50, 40)).isEmpty();
        assertThat(only(50, 50, 50)).isEmpty();
    }

    @Test
    void no_choice_fits() {
        assertThat(only(101, 70, 40, 25)).isEmpty();
        assertThat(only(1)).isEmpty();
    }

    @Test
    void a_choice_of_too_many_parts_does_not_count() {
        assertThat(only(5, 1, 1, 1, 1, 1)).isPresent();
        assertThat(only(6, 1, 1, 1, 1, 1, 1)).isEmpty();
    }

    @Test
    void finds_nothing_once_the_budget_is_used_up() {
        assertThat(SubsetSearch.only(new long[] {70, 40, 25}, 95, new SearchBudget(2)))
                .isEmpty();
        assertThat(SubsetSearch.only(new long[] {70, 40, 25}, 95, new SearchBudget(100)))
                .isPresent();
    }

    @Test
    void refuses_more_amounts_than_it_is_made_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> only(1, new long[21]));
    }

    @Test
    void agrees_with_trying_everything() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            int size = 1 + random.nextInt(8);
            var amounts = IntStream.range(0, size)
                    .mapToLong(place -> 1L + random.nextInt(30))
                    .map(amount -> -amount)
                    .sorted()
                    .map(amount -> -amount)
                    .toArray();
            long total = 1L + random.nextInt(80);

            assertThat(only(total, amounts)).isEqualTo(byTryingAll(amounts, total));
        }
    }

    private static java.util.Optional<BitSet> byTryingAll(long[] amounts, long total) {
        var fitting = LongStream.range(1, 1L << amounts.length)
                .filter(mask -> Long.bitCount(mask) <= SubsetSearch.MOST_PARTS)
                .filter(mask -> IntStream.range(0, amounts.length)
                                .filter(place -> (mask >> place & 1) == 1)
                                .mapToLong(place -> amounts[place])
                                .sum()
                        == total)
                .toArray();
        return fitting.length == 1
                ? java.util.Optional.of(BitSet.valueOf(new long[] {fitting[0]}))
                : java.util.Optional.empty();
    }

    private static java.util.Optional<BitSet> only(long total, long... amounts) {
        return SubsetSearch.only(amounts, total, new SearchBudget());
    }
}
