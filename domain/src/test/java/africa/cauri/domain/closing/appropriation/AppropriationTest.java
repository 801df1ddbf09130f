package africa.cauri.domain.closing.appropriation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppropriationTest {

    @ParameterizedTest
    @CsvSource({
        // result, capital, reserve, losses: absorbed, legal reserve, retained
        "1000000, 10000000, 0, 0, 0, 100000, 900000",
        "1000000, 10000000, 0, 400000, 400000, 60000, 540000",
        "1000000, 10000000, 1950000, 0, 0, 50000, 950000",
        "1000000, 10000000, 2000000, 0, 0, 0, 1000000",
        "1000000, 10000000, 2500000, 0, 0, 0, 1000000",
        "1000000, 0, 0, 0, 0, 0, 1000000",
        "1000000, 10000000, 0, 1000000, 1000000, 0, 0",
        "1000000, 10000000, 0, 5000000, 1000000, 0, 0",
        "1000001, 10000000, 0, 0, 0, 100001, 900000",
        "-1000000, 10000000, 0, 300000, 0, 0, -1000000",
        "0, 10000000, 0, 300000, 0, 0, 0",
    })
    void a_tenth_of_the_profit_less_losses_is_set_aside_until_a_fifth_of_the_capital(
            long result, long capital, long reserve, long losses, long absorbed, long legal, long retained) {
        var equity = new Equity(francs(result), francs(capital), francs(reserve), francs(losses));

        var appropriation = Appropriation.of(equity, new Wishes(francs(0), francs(0)));

        assertThat(appropriation)
                .isEqualTo(new Appropriation(
                        francs(result), francs(absorbed), francs(legal), francs(0), francs(0), francs(retained)));
    }

    @Test
    void what_is_wished_comes_from_what_is_left() {
        var appropriation = Appropriation.of(profit(), new Wishes(francs(600_000), francs(300_000)));

        assertThat(appropriation.retained()).isEqualTo(francs(0));
        assertThat(appropriation.legalReserve()).isEqualTo(francs(100_000));
    }

    @Test
    void refuses_more_than_what_is_left_and_negative_amounts() {
        assertThatThrownBy(() -> Appropriation.of(profit(), new Wishes(francs(900_000), francs(1))))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.violations())
                        .containsExactly(Rule.APPROPRIATION_TOO_LARGE.broken(francs(900_001), francs(900_000))));
        assertThatThrownBy(() -> Appropriation.of(profit(), new Wishes(francs(-1), francs(-2))))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.violations())
                        .extracting(Violation::rule)
                        .containsExactly(Rule.APPROPRIATION_NEGATIVE, Rule.APPROPRIATION_NEGATIVE));
    }

    @Test
    void of_a_loss_nothing_is_distributed() {
        var loss = new Equity(francs(-5), francs(100), francs(0), francs(0));

        assertThatThrownBy(() -> Appropriation.of(loss, new Wishes(francs(1), francs(0))))
                .hasMessageContaining("APPROPRIATION_TOO_LARGE");
    }

    private static Equity profit() {
        return new Equity(francs(1_000_000), francs(10_000_000), francs(0), francs(0));
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
