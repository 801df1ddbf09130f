package africa.cauri.domain.matching;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The most that may be posted as a difference of that kind. Where both limits are given, both must be kept.
 *
 * @param amount in the currency of the books
 * @param percent of the larger total of the lettered lines, debits or credits
 */
public record DifferenceLimit(DifferenceKind kind, Optional<Money> amount, Optional<BigDecimal> percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    static DifferenceLimit usual(DifferenceKind kind, Currency books) {
        var most = BigDecimal.valueOf(kind.most()).movePointRight(books.decimals());
        return new DifferenceLimit(
                kind,
                Optional.of(new Money(most.longValueExact(), books)).filter(amount -> !amount.isNil()),
                Optional.of(BigDecimal.valueOf(kind.mostPercent())));
    }

    /** What is wrong with the limit itself. */
    List<Violation> violations(Currency books) {
        var isPossible = amount.map(most -> most.signum() >= 0 && most.currency() == books)
                        .orElse(true)
                && percent.map(DifferenceLimit::isPossible).orElse(true);
        return isPossible ? List.of() : List.of(Rule.MATCH_LIMIT_WRONG.broken(kind));
    }

    private static boolean isPossible(BigDecimal percent) {
        return percent.signum() >= 0
                && percent.compareTo(HUNDRED) <= 0
                && percent.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** Returns the limits that a difference exceeds. */
    List<Violation> violations(Money difference, Money total) {
        var size = difference.signum() < 0 ? difference.negate() : difference;
        var violations = new ArrayList<Violation>();
        amount.filter(most -> size.minor() > most.minor())
                .map(most -> Rule.MATCH_DIFFERENCE_ABOVE_AMOUNT.broken(kind, size, most))
                .ifPresent(violations::add);
        percent.filter(most -> isAbove(size, most, total))
                .map(most -> Rule.MATCH_DIFFERENCE_ABOVE_PERCENT.broken(kind, size, most, total))
                .ifPresent(violations::add);
        return violations;
    }

    private static boolean isAbove(Money size, BigDecimal percent, Money total) {
        var most = percent.multiply(BigDecimal.valueOf(total.minor()));
        return BigDecimal.valueOf(size.minor()).multiply(HUNDRED).compareTo(most) > 0;
    }
}
