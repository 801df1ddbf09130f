package africa.cauri.domain.matching;

import africa.cauri.domain.kernel.Money;
import java.util.Collection;
import java.util.Optional;

/**
 * What the lines of a group add up to.
 *
 * @param foreign the rest in the foreign currency, if all lines are in the same one; what was credited is negative
 */
record GroupSums(Money debit, Money credit, Optional<Money> foreign) {

    /** Adds up at least one line; throws {@link ArithmeticException} if it does not fit. */
    static GroupSums of(Collection<Item> items) {
        var debit = items.stream().map(Item::debit).reduce(Money::add).orElseThrow();
        var credit = items.stream().map(Item::credit).reduce(Money::add).orElseThrow();
        var currencies = items.stream()
                .map(item -> item.foreign().map(Money::currency))
                .distinct()
                .toList();
        var foreign = currencies.size() == 1
                ? items.stream().flatMap(item -> item.foreign().stream()).reduce(Money::add)
                : Optional.<Money>empty();
        return new GroupSums(debit, credit, foreign);
    }

    /** What stays open, negative if it is a credit. */
    Money residual() {
        return debit.subtract(credit);
    }

    boolean isNilAbroad() {
        return foreign.map(Money::isNil).orElse(false);
    }

    boolean isNil() {
        return residual().isNil() && foreign.map(Money::isNil).orElse(true);
    }

    /** The larger of the two sides, what the limits of differences are percentages of. */
    Money total() {
        var most = Math.max(Math.abs(debit.minor()), Math.abs(credit.minor()));
        return new Money(most, debit.currency());
    }
}
