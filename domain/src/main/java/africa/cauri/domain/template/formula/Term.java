package africa.cauri.domain.template.formula;

import static africa.cauri.domain.kernel.Rule.FORMULA_DIVIDES_BY_NIL;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** A part of a formula that has been read. Positions count the characters of the text from 1. */
sealed interface Term {

    /** Returns what the term comes to. */
    BigDecimal value(Known known);

    /** Returns the terms that this one is made of. */
    default Stream<Term> parts() {
        return Stream.empty();
    }

    /** Returns this term and all those below it. */
    default Stream<Term> all() {
        return Stream.concat(Stream.of(this), parts().flatMap(Term::all));
    }

    record Constant(BigDecimal number) implements Term {
        @Override
        public BigDecimal value(Known known) {
            return number;
        }
    }

    record Answer(String name, int position) implements Term {
        @Override
        public BigDecimal value(Known known) {
            return known.answer(name);
        }
    }

    record OtherLine(int number, int position) implements Term {
        @Override
        public BigDecimal value(Known known) {
            return known.line(number);
        }
    }

    record Negation(Term of) implements Term {
        @Override
        public BigDecimal value(Known known) {
            return of.value(known).negate();
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(of);
        }
    }

    record Percentage(Term of) implements Term {
        @Override
        public BigDecimal value(Known known) {
            return of.value(known).movePointLeft(2);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(of);
        }
    }

    /**
     * Two terms that are computed together.
     *
     * @param sign one of + - * /
     */
    record Operation(char sign, Term left, Term right, int position) implements Term {
        @Override
        public BigDecimal value(Known known) {
            var one = left.value(known);
            var other = right.value(known);
            return switch (sign) {
                case '+' -> one.add(other);
                case '-' -> one.subtract(other);
                case '*' -> one.multiply(other);
                default -> divided(one, other);
            };
        }

        private BigDecimal divided(BigDecimal one, BigDecimal other) {
            if (other.signum() == 0) {
                throw new FormulaFault(FORMULA_DIVIDES_BY_NIL, position);
            }
            return one.divide(other, Formula.DIVISION_DECIMALS, HALF_UP);
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(left, right);
        }
    }

    record Tax(TaxFunction function, Term of, String code, int position) implements Term {
        @Override
        public BigDecimal value(Known known) {
            return function.apply(of.value(known), known.rate(code));
        }

        @Override
        public Stream<Term> parts() {
            return Stream.of(of);
        }
    }
}
