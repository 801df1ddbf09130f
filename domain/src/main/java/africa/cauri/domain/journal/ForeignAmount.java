package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a line amounts to in the currency it was agreed in (AUDCIF art. 52).
 *
 * @param amount positive on either side, negative in a correction, as the line's own amount
 * @param rate how much of the currency of the books one unit of the foreign one is worth
 */
public record ForeignAmount(Money amount, BigDecimal rate) {

    /** Returns the same without the zeros that the rate may end with. */
    public ForeignAmount stripped() {
        return new ForeignAmount(amount, rate.stripTrailingZeros());
    }

    /**
     * Returns what an amount of the books is worth in another currency, rounded half up.
     *
     * @param rate nothing is worth anything at a rate that is not positive
     */
    public static ForeignAmount of(Money books, Currency currency, BigDecimal rate) {
        if (rate.signum() <= 0) {
            return new ForeignAmount(Money.nil(currency), rate);
        }
        var exact = BigDecimal.valueOf(books.minor(), books.currency().decimals());
        var amount = exact.divide(rate, currency.decimals(), RoundingMode.HALF_UP);
        return new ForeignAmount(new Money(amount.unscaledValue().longValueExact(), currency), rate);
    }

    /** Returns what the foreign amount is worth in the currency of that amount, rounded half up. */
    public Money inCurrencyOf(Money books) {
        var exact = BigDecimal.valueOf(amount.minor(), amount.currency().decimals())
                .multiply(rate)
                .movePointRight(books.currency().decimals());
        return new Money(exact.setScale(0, RoundingMode.HALF_UP).longValueExact(), books.currency());
    }
}
