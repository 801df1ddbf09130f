package africa.cauri.webapp.imports;

import africa.cauri.webapp.imports.table.Blank;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ways in which files and people write an amount. It is read exactly, whatever its decimals: what a currency allows
 * is for the books to say.
 */
public final class Amounts {

    private static final int LONGEST = 40;
    private static final int GROUP = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?|[.,]\\d+");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:([ .,])\\d{3})(?:\\1\\d{3})*(?:(?!\\1)[.,]\\d+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private Amounts() {}

    /** Says whether a point or comma could stand for thousands as well as for decimals: 1.234 and 12,500. */
    public static boolean isAmbiguous(String text) {
        return (text.indexOf('.') >= 0 || text.indexOf(',') >= 0)
                && AMBIGUOUS.matcher(unsigned(spaced(text))).matches();
    }

    /**
     * Reads 1234.5, 1 234,50, 1.234,50, 1,234.50, 1.234.567, with a sign before or behind it or within parentheses,
     * which make it negative. One point or comma stands for decimals. Spaces of any kind stand for thousands, three
     * digits each.
     */
    public static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (isWhole(text)) {
            return Optional.of(new BigDecimal(text));
        }
        var spaced = spaced(text);
        var digits = unsigned(spaced);
        return magnitude(digits).map(amount -> isNegative(spaced) ? amount.negate() : amount);
    }

    private static Optional<BigDecimal> magnitude(String digits) {
        if (NUMBER.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(',', '.')));
        }
        var grouped = GROUPED.matcher(digits);
        if (!grouped.matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits.replace(grouped.group(1), "").replace(',', '.')));
    }

    /** Most amounts are, and need no second look. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Returns the text with the spaces of every kind as ordinary ones, and the minus of typographers as the usual. */
    private static String spaced(String text) {
        var spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            spaced.append(Blank.is(next) ? ' ' : next == '\u2212' ? '-' : next);
        }
        return spaced.toString().strip();
    }

    private static boolean isNegative(String text) {
        return text.startsWith("-") || text.endsWith("-") || text.startsWith("(");
    }

    /** Takes away one sign, at one end; what remains of a second one makes it no number. */
    private static String unsigned(String text) {
        if (text.startsWith("(") && text.endsWith(")") && text.length() >= GROUP) {
            return text.substring(1, text.length() - 1).strip();
        }
        if (text.startsWith("-") || text.startsWith("+")) {
            return text.substring(1).strip();
        }
        return text.endsWith("-") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
