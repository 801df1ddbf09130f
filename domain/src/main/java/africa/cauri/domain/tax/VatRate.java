package africa.cauri.domain.tax;

import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UNNECESSARY;

import africa.cauri.domain.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A rate from a day on, until the next one of the same code.
 *
 * @param percent of the net amount, from 0 to 100, with four decimals
 * @param deductible the share of the tax that may be deducted, in percent with two decimals; 100 but for purchases
 * @param toCheck whether the rate came with the program and rests on one source only, or on sources that disagree
 */
public record VatRate(LocalDate from, BigDecimal percent, BigDecimal deductible, boolean toCheck) {

    /** The decimals of a rate: 19.25 is 19.2500. */
    public static final int RATE_DECIMALS = 4;

    /** The decimals of a deductible share. */
    public static final int SHARE_DECIMALS = 2;

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final long HUNDRED_PERCENT =
            HUNDRED.movePointRight(RATE_DECIMALS).longValueExact();

    public VatRate {
        Objects.requireNonNull(from);
        if (!isPercentage(percent, RATE_DECIMALS) || !isPercentage(deductible, SHARE_DECIMALS)) {
            throw new IllegalArgumentException(percent + " %, " + deductible + " %");
        }
        percent = percent.setScale(RATE_DECIMALS, UNNECESSARY);
        deductible = deductible.setScale(SHARE_DECIMALS, UNNECESSARY);
    }

    /** Whether a number is from 0 to 100 and has at most so many decimals. */
    static boolean isPercentage(BigDecimal number, int decimals) {
        return number.signum() >= 0
                && number.compareTo(HUNDRED) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }

    /** Whether some of the tax stands on an account of tax. */
    public boolean movesTax() {
        return percent.signum() > 0 && deductible.signum() > 0;
    }

    /** Whether what is computed with the other is the same on every amount. */
    boolean computesAs(VatRate other) {
        return percent.compareTo(other.percent) == 0 && deductible.compareTo(other.deductible) == 0;
    }

    /**
     * Returns the tax on a net amount, rounded half up to the minor unit, away from zero: the tax on the opposite
     * amount is the opposite tax.
     *
     * @throws ArithmeticException if net and tax together do not fit
     */
    public VatAmounts ofNet(Money net) {
        return of(net, net.percent(percent, HALF_UP));
    }

    /**
     * Divides a gross amount into net and tax, which add up to it; each is less than one minor unit from its exact
     * value. A gross amount that comes from {@link #ofNet} gives the same net and tax again.
     */
    public VatAmounts ofGross(Money gross) {
        var shares = gross.allocate(
                HUNDRED_PERCENT, percent.movePointRight(RATE_DECIMALS).longValueExact());
        return of(shares.get(0), shares.get(1));
    }

    private VatAmounts of(Money net, Money tax) {
        return new VatAmounts(net, tax, tax.percent(deductible, HALF_UP));
    }
}
