package africa.cauri.domain.closing.revaluation;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import java.math.BigDecimal;
import java.util.Optional;

/** What an exchange rate must respect. */
final class RateRules {

    private static final int DIGITS = 10;

    private RateRules() {}

    /** The rate of a foreign currency is positive, with at most ten digits on either side of the point. */
    static Optional<Violation> violation(Currency books, Currency currency, BigDecimal rate) {
        if (currency == books) {
            return Optional.of(Rule.CURRENCY_NOT_FOREIGN.broken(currency));
        }
        var plain = rate.stripTrailingZeros();
        boolean isUsable = rate.signum() > 0 && plain.scale() <= DIGITS && plain.precision() - plain.scale() <= DIGITS;
        return isUsable ? Optional.empty() : Optional.of(Rule.RATE_UNUSABLE.broken(rate));
    }
}
