package africa.cauri.domain.template.formula;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.template.formula.Formulas.Cell;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormulasTest {

    @Test
    void lines_are_rounded_half_up_to_the_currency_and_others_take_the_rounded_amount() {
        assertThat(minors(Currency.XOF, "D 2,5", "D -2,5", "D 2,4999", "D L1 * 2"))
                .containsExactly(3L, -3L, 2L, 6L);
        assertThat(minors(Currency.CDF, "D 2,345", "D L1 * 2")).containsExactly(235L, 470L);
    }

    @Test
    void nothing_is_rounded_inside_a_formula() {
        assertThat(minors(Currency.XOF, "D 0,4 + 0,4", "D (1 / 4) * 2")).containsExactly(1L, 1L);
    }

    @Test
    void a_line_may_need_one_that_stands_below() {
        assertThat(minors(Currency.XOF, "D L2 + L3", "C 10", "C L2 * 2")).containsExactly(30L, 10L, 20L);
    }

    @Test
    void the_balance_is_on_its_own_side_and_negative_where_the_others_lean_to_it() {
        assertThat(minors(Currency.XOF, "D 100", "C SOLDE", "C 30")).containsExactly(100L, 70L, 30L);
        assertThat(minors(Currency.XOF, "D SOLDE", "C 30", "D 100")).containsExactly(-70L, 30L, 100L);
        assertThat(minors(Currency.XOF, "D 100", "C 100", "D SOLDE")).containsExactly(100L, 100L, 0L);
    }

    @Test
    void a_circle_is_told_of_once_from_its_first_line() {
        assertThat(broken("L1")).containsExactly(cycle(1, "L1 > L1"));
        assertThat(broken("1", "L4", "L2", "L3 + 1")).containsExactly(cycle(2, "L2 > L4 > L3 > L2"));
        assertThat(broken("L2", "L1", "L4", "L3")).containsExactly(cycle(1, "L1 > L2 > L1"), cycle(3, "L3 > L4 > L3"));
    }

    @Test
    void no_line_may_need_the_balance_which_needs_them_all() {
        assertThat(broken("L2 + 1", "SOLDE", "5")).containsExactly(cycle(1, "L1 > L2 > L1"));
        assertThat(broken("1", "SOLDE", "5")).isEmpty();
    }

    @Test
    void there_is_one_balance_at_most() {
        assertThat(broken("SOLDE", "1", "SOLDE")).contains(new Violation(Rule.FORMULA_BALANCE_TWICE, 3, List.of()));
    }

    @Test
    void names_and_lines_that_are_not_there_are_told_with_their_places() {
        assertThat(broken("HT + TTC", "L0 + L3 * L999"))
                .containsExactly(
                        new Violation(Rule.FORMULA_NAME_UNKNOWN, 1, List.of(6, "TTC")),
                        new Violation(Rule.FORMULA_LINE_UNKNOWN, 2, List.of(1, 0)),
                        new Violation(Rule.FORMULA_LINE_UNKNOWN, 2, List.of(6, 3)),
                        new Violation(Rule.FORMULA_LINE_UNKNOWN, 2, List.of(11, 999)));
    }

    @Test
    void every_line_that_is_wrong_is_told_of_and_those_that_need_it_are_not() {
        var amounts =
                formulas("D 1 / 0", "D L1", "D TVA(1; V19)", "C SOLDE", "D 5").amounts(Map.of(), day(Currency.XOF));

        assertThat(amounts.violations())
                .containsExactly(
                        new Violation(Rule.FORMULA_DIVIDES_BY_NIL, 1, List.of(3)),
                        new Violation(Rule.VAT_CODE_UNKNOWN, 3, List.of("V19")));
        assertThat(amounts.amounts().subList(0, 4)).containsOnly(Optional.empty());
        assertThat(amounts.amounts().get(4)).contains(new Money(5, Currency.XOF));
    }

    @Test
    void an_answer_that_is_missing_makes_its_lines_empty_without_a_word() {
        var amounts = formulas("D HT", "C 5").amounts(Map.of(), day(Currency.XOF));

        assertThat(amounts.violations()).isEmpty();
        assertThat(amounts.amounts()).containsExactly(Optional.empty(), Optional.of(new Money(5, Currency.XOF)));
    }

    @Test
    void an_amount_that_does_not_fit_is_told_of() {
        var huge = Map.of("HT", new BigDecimal("999999999999999"));

        assertThat(formulas("D HT * HT", "C 1").amounts(huge, day(Currency.XOF)).violations())
                .containsExactly(new Violation(Rule.ENTRY_TOO_LARGE, 1, List.of()));
    }

    private static List<Violation> broken(String... texts) {
        var cells = Arrays.stream(texts)
                .map(text -> new Cell(Formula.read(text), Side.DEBIT))
                .toList();
        return new Formulas(cells).violations(Set.of("HT"));
    }

    private static Violation cycle(int line, String circle) {
        return new Violation(Rule.FORMULA_CYCLE, line, List.of(circle));
    }

    private static List<Long> minors(Currency currency, String... texts) {
        var amounts = formulas(texts).amounts(Map.of(), day(currency));
        assertThat(amounts.violations()).isEmpty();
        return amounts.amounts().stream()
                .map(amount -> amount.orElseThrow().minor())
                .toList();
    }

    /** Each text begins with the side, D or C. */
    private static Formulas formulas(String... texts) {
        return new Formulas(Arrays.stream(texts)
                .map(text ->
                        new Cell(Formula.read(text.substring(2)), text.charAt(0) == 'D' ? Side.DEBIT : Side.CREDIT))
                .toList());
    }

    private static EntryDay day(Currency currency) {
        return new EntryDay(Tariffs.DAY, currency, Tariffs.some());
    }
}
