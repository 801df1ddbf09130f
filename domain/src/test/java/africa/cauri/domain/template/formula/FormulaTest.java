package africa.cauri.domain.template.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.tax.VatRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Map<String, BigDecimal> ANSWERS =
            Map.of("HT", new BigDecimal("100000"), "PRIME_ETE", new BigDecimal("7.5"));

    /** Answers as above; every line amounts to 50. */
    private static final Known KNOWN = new Known() {
        @Override
        public BigDecimal answer(String name) {
            return ANSWERS.get(name);
        }

        @Override
        public BigDecimal line(int number) {
            return BigDecimal.valueOf(50);
        }

        @Override
        public VatRate rate(String code) {
            return new EntryDay(Tariffs.DAY, Currency.XOF, Tariffs.some()).rate(code);
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12                        | 12",
                "1,5 + 0.25                | 1.75",
                "1 + 2 * 3                 | 7",
                "(1 + 2) * 3               | 9",
                "10 - 4 - 3                | 3",
                "100 / 10 / 2              | 5",
                "2 / 3                     | 0.66666666666666666667",
                "-2 / 3                    | -0.66666666666666666667",
                "- 5 + 8                   | 3",
                "--5                       | 5",
                "2 * -3                    | -6",
                "18%                       | 0.18",
                "HT * 18%                  | 18000",
                "HT*18 %                   | 18000",
                "(10 + 8)% * HT            | 18000",
                "50%%                      | 0.005",
                "-18%                      | -0.18",
                "ht + Ht                   | 200000",
                "prime_été × 2             | 15",
                "HT ÷ 4 − 1                | 24999",
                "L1 + l2 * 3               | 200",
                "TVA(HT; V18)              | 18000",
                "tva( ht ; v18 )           | 18000",
                "TVA(HT; CM)               | 19250",
                "TVA_DEDUCTIBLE(HT; V18)   | 10800",
                "HT_DE(118; V18)           | 100",
                "HT_DE(100; V18)           | 84.74576271186440677966",
                "TVA(HT_DE(118000; V18); V18) - 18000 | 0",
                "((((1))))                 | 1",
                "0 * HT                    | 0",
                "999999999999999999 + 1    | 1000000000000000000"
            })
    void comes_to(String text, BigDecimal expected) {
        assertThat(Formula.read(text).value(KNOWN)).isEqualByComparingTo(expected);
    }

    @Test
    void blanks_of_every_kind_do_not_count() {
        assertThat(Formula.read("\u00a0HT\u202f+\t1 ").value(KNOWN)).isEqualByComparingTo("100001");
    }

    @Test
    void an_accent_that_the_keyboard_sends_apart_belongs_to_its_letter() {
        assertThat(Formula.read("PRIME_E\u0301TE\u0301").value(KNOWN)).isEqualByComparingTo("7.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "HT +              | FORMULA_UNFINISHED | [5]",
                "(                 | FORMULA_UNFINISHED | [2]",
                "1,                | FORMULA_UNFINISHED | [3]",
                "TVA(HT;           | FORMULA_UNFINISHED | [8]",
                "(HT + (2)         | FORMULA_PARENTHESIS_MISSING | [1]",
                "2 * (HT           | FORMULA_PARENTHESIS_MISSING | [5]",
                "TVA(HT; V18       | FORMULA_PARENTHESIS_MISSING | [4]",
                "TVA(HT            | FORMULA_PARENTHESIS_MISSING | [4]",
                "HT + 2)           | FORMULA_SIGN_UNEXPECTED | [7, )]",
                "HT 5              | FORMULA_SIGN_UNEXPECTED | [4, 5]",
                "1 000             | FORMULA_SIGN_UNEXPECTED | [3, 0]",
                "* 2               | FORMULA_SIGN_UNEXPECTED | [1, *]",
                "+ 2               | FORMULA_SIGN_UNEXPECTED | [1, +]",
                "HT & 2            | FORMULA_SIGN_UNEXPECTED | [4, &]",
                "2 + 😀            | FORMULA_SIGN_UNEXPECTED | [5, 😀]",
                "()                | FORMULA_SIGN_UNEXPECTED | [2, )]",
                "1.x               | FORMULA_SIGN_UNEXPECTED | [3, x]",
                "% 5               | FORMULA_SIGN_UNEXPECTED | [1, %]",
                "TVA(HT)           | FORMULA_SIGN_UNEXPECTED | [7, )]",
                "TVA(HT; )         | FORMULA_SIGN_UNEXPECTED | [9, )]",
                "TVA(HT; V18; 2)   | FORMULA_SIGN_UNEXPECTED | [12, ;]",
                "TVA(; V18)        | FORMULA_SIGN_UNEXPECTED | [5, ;]",
                "HT; 2             | FORMULA_SIGN_UNEXPECTED | [3, ;]",
                "SOMME(HT; V18)    | FORMULA_FUNCTION_UNKNOWN | [1, SOMME]",
                "HT + SOLDE        | FORMULA_BALANCE_INSIDE | [6]",
                "(SOLDE)           | FORMULA_BALANCE_INSIDE | [2]",
                "1234567890123456789 | FORMULA_NUMBER_TOO_LONG | [1, 18]",
                "2 * 0.1234567890123456789 | FORMULA_NUMBER_TOO_LONG | [5, 18]"
            })
    void cannot_be_read_and_says_where(String text, Rule rule, String args) {
        assertThatExceptionOfType(FormulaFault.class)
                .isThrownBy(() -> Formula.read(text))
                .satisfies(fault -> assertThat(fault.on(3).rule()).isEqualTo(rule))
                .satisfies(fault -> assertThat(fault.on(3).args()).hasToString(args));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0"})
    void nothing_is_no_formula(String text) {
        assertThatExceptionOfType(FormulaFault.class)
                .isThrownBy(() -> Formula.read(text))
                .satisfies(fault ->
                        assertThat(fault.on(1)).isEqualTo(new Violation(Rule.TEXT_MISSING, 1, List.of("formula"))));
    }

    @Test
    void a_sign_that_nobody_sees_is_refused_and_hides_nothing() {
        assertThatExceptionOfType(FormulaFault.class)
                .isThrownBy(() -> Formula.read("HT\0+ 5"))
                .satisfies(fault -> assertThat(fault.on(1).args().get(0)).isEqualTo(3));
    }

    @Test
    void length_and_depth_have_limits() {
        assertThat(Formula.read("1" + "+1".repeat(99)).value(KNOWN)).isEqualByComparingTo("100");
        assertThat(Formula.read("(".repeat(19) + "1" + ")".repeat(19)).value(KNOWN))
                .isEqualByComparingTo("1");
        assertThatExceptionOfType(FormulaFault.class)
                .isThrownBy(() -> Formula.read("1" + "+1".repeat(100)))
                .withMessageContaining("TEXT_TOO_LONG");
        assertThatExceptionOfType(FormulaFault.class)
                .isThrownBy(() -> Formula.read("(".repeat(20) + "1" + ")".repeat(20)))
                .withMessageContaining("FORMULA_TOO_DEEP");
        assertThatExceptionOfType(FormulaFault.class)
                .isThrownBy(() -> Formula.read("-".repeat(150) + "1"))
                .withMessageContaining("FORMULA_TOO_DEEP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HT / 0                | FORMULA_DIVIDES_BY_NIL | [4]",
                "1 + HT / (HT - HT)    | FORMULA_DIVIDES_BY_NIL | [8]",
                "TVA(HT; V19)          | VAT_CODE_UNKNOWN | [V19]",
                "TVA(HT; FERME)        | VAT_CODE_CLOSED | [FERME]",
                "TVA(HT; DEMAIN)       | VAT_CODE_WITHOUT_RATE | [DEMAIN, 2026-03-14]"
            })
    void cannot_be_computed_and_says_why(String text, Rule rule, String args) {
        var formula = Formula.read(text);

        assertThatExceptionOfType(FormulaFault.class)
                .isThrownBy(() -> formula.value(KNOWN))
                .satisfies(fault -> assertThat(fault.on(2).rule()).isEqualTo(rule))
                .satisfies(fault -> assertThat(fault.on(2).args()).hasToString(args));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOLDE", " solde ", "Soldé"})
    void the_balance_is_a_formula_of_its_own(String text) {
        assertThat(Formula.read(text).isBalance()).isTrue();
        assertThat(Formula.read("HT").isBalance()).isFalse();
    }

    @Test
    void names_lines_and_codes_are_told_with_their_places() {
        var formula = Formula.read("HT + TVA(Taux_2 * L3; abn) + HT");

        assertThat(formula.names())
                .containsExactly(
                        new Formula.Use<>("HT", 1), new Formula.Use<>("TAUX_2", 10), new Formula.Use<>("HT", 30));
        assertThat(formula.lines()).containsExactly(new Formula.Use<>(3, 19));
        assertThat(formula.codes()).containsExactly("ABN");
    }
}
