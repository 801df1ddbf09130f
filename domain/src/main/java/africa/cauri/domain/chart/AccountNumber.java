package africa.cauri.domain.chart;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The number of an account: two to ten digits, text and never a quantity. The official chart stops at four digits; a
 * company subdivides below them (AUDCIF art. 18).
 */
public record AccountNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{1,9}");
    private static final int SHORTEST = 2;

    public AccountNumber {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException(digits);
        }
    }

    /** Reads what somebody typed; empty if it cannot be the number of an account. */
    public static Optional<AccountNumber> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AccountNumber(text)) : Optional.empty();
    }

    /** Returns every number that this one could subdivide, the longest first. */
    List<AccountNumber> prefixes() {
        return IntStream.iterate(digits.length() - 1, length -> length >= SHORTEST, length -> length - 1)
                .mapToObj(length -> new AccountNumber(digits.substring(0, length)))
                .toList();
    }

    public AccountClass accountClass() {
        return AccountClass.of(digits.charAt(0));
    }

    @Override
    public String toString() {
        return digits;
    }
}
