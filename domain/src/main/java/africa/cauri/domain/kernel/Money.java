package africa.cauri.domain.kernel;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * An amount in whole minor units of a currency; negative in a correction. Arithmetic that does not fit in 64 bits
 * throws {@link ArithmeticException}; two currencies in one operation throw {@link IllegalArgumentException}.
 */
public record Money(long minor, Currency currency) {

    private static final int PERCENT = 2;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,19}(\\.[0-9]{1,6})?");

    public Money {
        Objects.requireNonNull(currency);
    }

    /** Returns nothing at all, in that currency. */
    public static Money nil(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Reads a plain decimal number: a minus or nothing, digits, and after a point at most the currency's decimals.
     *
     * @throws NumberFormatException if it is none, or has more decimals than the currency, or does not fit
     */
    public static Money parse(String text, Currency currency) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        try {
            return new Money(
                    new BigDecimal(text).movePointRight(currency.decimals()).longValueExact(), currency);
        } catch (ArithmeticException tooFineOrTooLarge) {
            throw (NumberFormatException) new NumberFormatException(text).initCause(tooFineOrTooLarge);
        }
    }

    /** Returns the amount as {@link #parse} reads it, with all the currency's decimals: 118000, 1234.50. */
    public String decimal() {
        return BigDecimal.valueOf(minor, currency.decimals()).toPlainString();
    }

    public Money add(Money other) {
        return of(Math.addExact(minor, inSameCurrency(other).minor));
    }

    public Money subtract(Money other) {
        return of(Math.subtractExact(minor, inSameCurrency(other).minor));
    }

    public Money negate() {
        return of(Math.negateExact(minor));
    }

    public boolean isNil() {
        return minor == 0;
    }

    /** Returns -1, 0 or 1, as the amount is negative, nil or positive. */
    public int signum() {
        return Long.signum(minor);
    }

    /** Returns that many percent of this amount: at a rate of 19.25, what 19.25 % of it comes to. */
    public Money percent(BigDecimal rate, RoundingMode rounding) {
        var exact = BigDecimal.valueOf(minor).multiply(rate).movePointLeft(PERCENT);
        return of(exact.setScale(0, rounding).longValueExact());
    }

    /**
     * Shares this amount out in proportion to the ratios, by the method of the largest remainder: each share is less
     * than one minor unit from its exact value, what is left over goes to the largest remainders, the first among
     * equals. The shares add up to this amount, a ratio of zero gets nothing, and the shares of the opposite amount are
     * the opposite shares.
     *
     * @param ratios at least one of them positive, none negative
     * @return one share for each ratio, in the same order
     */
    public List<Money> allocate(long... ratios) {
        var whole = checkedSum(ratios);
        var divisions = LongStream.of(ratios)
                .mapToObj(ratio -> BigInteger.valueOf(minor).multiply(BigInteger.valueOf(ratio)))
                .map(product -> product.divideAndRemainder(whole))
                .toList();
        var shares = new ArrayList<Money>();
        divisions.forEach(division -> shares.add(of(division[0].longValueExact())));
        var left = shares.stream().reduce(this, Money::subtract).minor;
        IntStream.range(0, ratios.length)
                .boxed()
                .sorted(comparing((Integer share) -> divisions.get(share)[1].abs())
                        .reversed())
                .limit(Math.abs(left))
                .forEach(share -> shares.set(share, shares.get(share).add(of(signum()))));
        return List.copyOf(shares);
    }

    private static BigInteger checkedSum(long... ratios) {
        if (LongStream.of(ratios).anyMatch(ratio -> ratio < 0)) {
            throw new IllegalArgumentException("negative ratio");
        }
        var sum = LongStream.of(ratios).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("no positive ratio");
        }
        return sum;
    }

    private Money inSameCurrency(Money other) {
        if (other.currency != currency) {
            throw new IllegalArgumentException(currency + " and " + other.currency);
        }
        return other;
    }

    private Money of(long amount) {
        return new Money(amount, currency);
    }
}
