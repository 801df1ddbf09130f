package africa.cauri.domain.template.formula;

import static africa.cauri.domain.kernel.Rule.FORMULA_BALANCE_INSIDE;
import static africa.cauri.domain.kernel.Rule.FORMULA_FUNCTION_UNKNOWN;
import static africa.cauri.domain.kernel.Rule.FORMULA_NUMBER_TOO_LONG;
import static africa.cauri.domain.kernel.Rule.FORMULA_PARENTHESIS_MISSING;
import static africa.cauri.domain.kernel.Rule.FORMULA_SIGN_UNEXPECTED;
import static africa.cauri.domain.kernel.Rule.FORMULA_TOO_DEEP;
import static africa.cauri.domain.kernel.Rule.FORMULA_UNFINISHED;
import static africa.cauri.domain.kernel.Rule.TEXT_MISSING;
import static africa.cauri.domain.kernel.Rule.TEXT_TOO_LONG;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads one formula from left to right, one rule of the grammar of {@link Formula} in each method. */
final class FormulaReader {

    private static final String BALANCE = "SOLDE";
    private static final int MOST_DIGITS = 18;
    private static final int MOST_LINE_DIGITS = 3;
    private static final int LONGEST_CODE = 10;

    /** The end of the text as a sign; a text that contains it is refused. */
    private static final char END = 0;

    private final String text;
    private int at;
    private int depth;

    FormulaReader(String text) {
        this.text = text.replace('×', '*').replace('÷', '/').replace('−', '-');
    }

    /** Returns the formula, or nothing for the balance. */
    Optional<Term> read() {
        if (text.codePoints().allMatch(FormulaReader::isBlank)) {
            throw new FormulaFault(TEXT_MISSING, "formula");
        }
        if (text.length() > Formula.LONGEST) {
            throw new FormulaFault(TEXT_TOO_LONG, "formula", Formula.LONGEST);
        }
        if (text.indexOf(END) >= 0) {
            at = text.indexOf(END);
            throw unexpected();
        }
        if (isBalance()) {
            return Optional.empty();
        }
        var whole = sum();
        if (sign() != END) {
            throw unexpected();
        }
        return Optional.of(whole);
    }

    private boolean isBalance() {
        sign();
        var word = PlainNames.of(run(FormulaReader::isOfName));
        if (word.equals(BALANCE) && sign() == END) {
            return true;
        }
        at = 0;
        return false;
    }

    private Term sum() {
        var sum = product();
        while (sign() == '+' || sign() == '-') {
            int position = at + 1;
            char sign = text.charAt(at++);
            sum = new Term.Operation(sign, sum, product(), position);
        }
        return sum;
    }

    private Term product() {
        var product = factor();
        while (sign() == '*' || sign() == '/') {
            int position = at + 1;
            char sign = text.charAt(at++);
            product = new Term.Operation(sign, product, factor(), position);
        }
        return product;
    }

    private Term factor() {
        if (++depth > Formula.DEEPEST) {
            throw new FormulaFault(FORMULA_TOO_DEEP, Formula.DEEPEST);
        }
        Term factor;
        if (sign() == '-') {
            at++;
            factor = new Term.Negation(factor());
        } else {
            factor = value();
            while (sign() == '%') {
                at++;
                factor = new Term.Percentage(factor);
            }
        }
        depth--;
        return factor;
    }

    private Term value() {
        char sign = sign();
        if (sign == '(') {
            int opening = at++;
            var inside = sum();
            close(opening);
            return inside;
        }
        if (isDigit(sign)) {
            return number();
        }
        if (Character.isLetter(sign)) {
            return word();
        }
        throw unexpected();
    }

    private Term number() {
        int start = at;
        var whole = run(FormulaReader::isDigit);
        var decimals = "";
        if (!isAtEnd() && ",.".indexOf(text.charAt(at)) >= 0) {
            at++;
            decimals = run(FormulaReader::isDigit);
            if (decimals.isEmpty()) {
                throw unexpected();
            }
        }
        if (whole.length() > MOST_DIGITS || decimals.length() > MOST_DIGITS) {
            throw new FormulaFault(FORMULA_NUMBER_TOO_LONG, start + 1, MOST_DIGITS);
        }
        return new Term.Constant(new BigDecimal(whole + "." + decimals + "0"));
    }

    private Term word() {
        int position = at + 1;
        var name = PlainNames.of(run(FormulaReader::isOfName));
        if (sign() == '(') {
            return tax(name, position);
        }
        if (name.equals(BALANCE)) {
            throw new FormulaFault(FORMULA_BALANCE_INSIDE, position);
        }
        if (name.matches("L[0-9]{1," + MOST_LINE_DIGITS + "}")) {
            return new Term.OtherLine(Integer.parseInt(name.substring(1)), position);
        }
        return new Term.Answer(name, position);
    }

    private Term tax(String name, int position) {
        var function = TaxFunction.named(name);
        if (function.isEmpty()) {
            throw new FormulaFault(FORMULA_FUNCTION_UNKNOWN, position, name);
        }
        int opening = at++;
        var of = sum();
        if (sign() == END) {
            throw new FormulaFault(FORMULA_PARENTHESIS_MISSING, opening + 1);
        }
        if (sign() != ';') {
            throw unexpected();
        }
        at++;
        var code = code();
        close(opening);
        return new Term.Tax(function.get(), of, code, position);
    }

    private String code() {
        sign();
        var code = run(FormulaReader::isOfCode).toUpperCase(Locale.ROOT);
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            throw unexpected();
        }
        return code;
    }

    private void close(int opening) {
        if (sign() == END) {
            throw new FormulaFault(FORMULA_PARENTHESIS_MISSING, opening + 1);
        }
        if (sign() != ')') {
            throw unexpected();
        }
        at++;
    }

    /** Passes over blanks, and returns the sign that comes next. */
    private char sign() {
        while (!isAtEnd() && isBlank(text.charAt(at))) {
            at++;
        }
        return isAtEnd() ? END : text.charAt(at);
    }

    private String run(IntPredicate belongs) {
        int start = at;
        while (!isAtEnd() && belongs.test(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean isAtEnd() {
        return at >= text.length();
    }

    private FormulaFault unexpected() {
        if (isAtEnd()) {
            return new FormulaFault(FORMULA_UNFINISHED, at + 1);
        }
        var sign = Character.toString(text.codePointAt(at));
        return new FormulaFault(FORMULA_SIGN_UNEXPECTED, at + 1, sign);
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isDigit(int letter) {
        return '0' <= letter && letter <= '9';
    }

    /** The marks are accents that a keyboard sends apart from their letters. */
    private static boolean isOfName(int letter) {
        return Character.isLetter(letter)
                || isDigit(letter)
                || letter == '_'
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isOfCode(int letter) {
        return isDigit(letter)
                || ('A' <= letter && letter <= 'Z')
                || ('a' <= letter && letter <= 'z')
                || letter == '.'
                || letter == '-';
    }
}
