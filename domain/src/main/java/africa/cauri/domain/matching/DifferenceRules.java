package africa.cauri.domain.matching;

import static africa.cauri.domain.kernel.Rule.MATCH_DIFFERENCE_ACCOUNT_MISSING;
import static africa.cauri.domain.kernel.Rule.MATCH_DIFFERENCE_NIL;
import static africa.cauri.domain.kernel.Rule.MATCH_DIFFERENCE_NOT_FOREIGN;
import static africa.cauri.domain.kernel.Rule.MATCH_DIFFERENCE_ON_SAME_ACCOUNT;
import static africa.cauri.domain.kernel.Rule.MATCH_FOREIGN_NOT_NIL;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the rest of a group must respect to be posted as a difference, as pure functions. */
final class DifferenceRules {

    private DifferenceRules() {}

    static List<Violation> violations(
            Difference difference, Collection<Item> items, GroupSums sums, DifferenceLimit limit) {
        if (sums.isNil()) {
            return List.of(MATCH_DIFFERENCE_NIL.broken());
        }
        var violations = new ArrayList<Violation>();
        account(difference, items, sums).ifPresent(violations::add);
        foreign(difference, items, sums).ifPresent(violations::add);
        if (difference.kind() != DifferenceKind.EXCHANGE || !sums.isNilAbroad()) {
            violations.addAll(limit.violations(sums.residual(), sums.total()));
        }
        return violations;
    }

    /** Returns where the difference goes: what is debited too much on the lettered account is a loss. */
    static Optional<String> account(Difference difference, String lettered, Money residual) {
        return difference
                .account()
                .or(() -> residual.signum() > 0
                        ? difference.kind().lossAccount(lettered)
                        : difference.kind().gainAccount(lettered));
    }

    private static Optional<Violation> account(Difference difference, Collection<Item> items, GroupSums sums) {
        var lettered = items.iterator().next().account();
        var account = account(difference, lettered, sums.residual());
        if (account.isEmpty()) {
            return Optional.of(MATCH_DIFFERENCE_ACCOUNT_MISSING.broken(difference.kind()));
        }
        return account.filter(lettered::equals).map(MATCH_DIFFERENCE_ON_SAME_ACCOUNT::broken);
    }

    /**
     * What is open in the foreign currency is taken up together with the rest, which must be on the same side; an
     * exchange difference leaves nothing to take up.
     */
    private static Optional<Violation> foreign(Difference difference, Collection<Item> items, GroupSums sums) {
        var isExchange = difference.kind() == DifferenceKind.EXCHANGE;
        if (isExchange && items.stream().allMatch(item -> item.foreign().isEmpty())) {
            return Optional.of(MATCH_DIFFERENCE_NOT_FOREIGN.broken());
        }
        return sums.foreign()
                .filter(rest -> !rest.isNil())
                .filter(rest -> isExchange || rest.signum() != sums.residual().signum())
                .map(MATCH_FOREIGN_NOT_NIL::broken);
    }
}
