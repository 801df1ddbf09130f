package africa.cauri.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationTest {

    @Test
    void a_broken_rule_names_its_arguments_and_no_line() {
        assertThat(Rule.FISCAL_YEAR_TOO_LONG.broken("2026-12-31", 18))
                .isEqualTo(new Violation(Rule.FISCAL_YEAR_TOO_LONG, 0, List.of("2026-12-31", 18)));
    }

    @Test
    void arguments_do_not_change_afterwards() {
        var args = new ArrayList<Object>(List.of(18));
        var violation = new Violation(Rule.FISCAL_YEAR_TOO_LONG, 3, args);
        args.clear();
        assertThat(violation.args()).containsExactly(18);
    }

    @Test
    void refuses_a_negative_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Violation(Rule.FISCAL_YEAR_TOO_LONG, -1, List.of()));
    }

    @Test
    void what_the_user_broke_is_told_in_order_of_precedence() {
        var last = Rule.FISCAL_YEAR_TOO_LONG.broken();
        var first = Rule.FISCAL_YEAR_BEFORE_SYSCOHADA.broken();
        assertThat(new RuleBroken(List.of(last, first)).violations()).containsExactly(first, last);
    }

    @Test
    void nothing_is_refused_without_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleBroken(List.of()));
    }
}
