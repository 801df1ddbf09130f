package africa.cauri.domain.template.formula;

import africa.cauri.domain.template.formula.Term.Answer;
import africa.cauri.domain.template.formula.Term.OtherLine;
import africa.cauri.domain.template.formula.Term.Tax;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a line amounts to, as a template writes it. Capitals and accents do not count, nor do blanks between signs.
 *
 * <pre>
 * formula  = "SOLDE" | sum
 * sum      = product { ( "+" | "-" ) product }
 * product  = factor { ( "*" | "/" ) factor }
 * factor   = "-" factor | value { "%" }
 * value    = number | name | line | function "(" sum ";" code ")" | "(" sum ")"
 * number   = digit { digit } [ ( "," | "." ) digit { digit } ]
 * line     = "L" digit { digit }
 * name     = letter { letter | digit | "_" }
 * function = "TVA" | "TVA_DEDUCTIBLE" | "HT_DE"
 * code     = the code of a value added tax
 * </pre>
 *
 * <p>A name stands for an answer, L2 for what the second line of the template amounts to once it is rounded, 18% for
 * 18/100. SOLDE is what balances the entry. TVA is the tax on a net amount, TVA_DEDUCTIBLE the part of it that is
 * deducted, HT_DE the net amount in a gross one, at the rate of the document's day. Sums and products are exact;
 * a division is rounded half up at {@link #DIVISION_DECIMALS} decimals.
 */
public final class Formula {

    /** The most characters. */
    public static final int LONGEST = 200;

    /** The most parentheses, functions and signs inside one another. */
    public static final int DEEPEST = 20;

    /** The decimals that a quotient is rounded to, half up. */
    public static final int DIVISION_DECIMALS = 20;

    /** Empty for the balance. */
    private final Optional<Term> term;

    private Formula(Optional<Term> term) {
        this.term = term;
    }

    /** Reads a formula; throws {@link FormulaFault} with the place of the first fault if it cannot be read. */
    public static Formula read(String text) {
        return new Formula(new FormulaReader(text).read());
    }

    /** A name, a line or a code in a formula, and where it first stands there, from 1. */
    record Use<T>(T what, int position) {}

    /** Whether the line is what balances the entry. */
    public boolean isBalance() {
        return term.isEmpty();
    }

    List<Use<String>> names() {
        return uses(Answer.class)
                .map(answer -> new Use<>(answer.name(), answer.position()))
                .toList();
    }

    List<Use<Integer>> lines() {
        return uses(OtherLine.class)
                .map(line -> new Use<>(line.number(), line.position()))
                .toList();
    }

    /** Returns the codes of value added tax that the formula asks for the rate of. */
    public List<String> codes() {
        return uses(Tax.class).map(Tax::code).distinct().toList();
    }

    BigDecimal value(Known known) {
        return term.orElseThrow(() -> new IllegalStateException("the balance depends on all lines"))
                .value(known);
    }

    private <T extends Term> Stream<T> uses(Class<T> kind) {
        return term.stream().flatMap(Term::all).filter(kind::isInstance).map(kind::cast);
    }
}
