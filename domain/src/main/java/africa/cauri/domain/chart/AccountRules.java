package africa.cauri.domain.chart;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.TextRules;
import africa.cauri.domain.kernel.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an account must be, whatever else the books hold. */
final class AccountRules {

    static final int LONGEST_TITLE = 200;

    private AccountRules() {}

    static List<Violation> check(NewAccount account) {
        var violations = new ArrayList<>(title(account.title()));
        violations.addAll(number(account.number()));
        account.kinds().ifPresent(kinds -> violations.addAll(kinds(account.number(), kinds)));
        return violations;
    }

    static List<Violation> check(AccountSheet before, AccountChange change) {
        var violations = new ArrayList<Violation>();
        if (before.official()) {
            if (!change.title().equals(before.title())) {
                violations.add(Rule.ACCOUNT_IS_OFFICIAL.broken(before.number()));
            }
        } else {
            violations.addAll(title(change.title()));
        }
        violations.addAll(kinds(before.number().digits(), change.kinds()));
        return violations;
    }

    static List<Violation> number(String number) {
        return AccountNumber.find(number).isPresent() ? List.of() : List.of(Rule.ACCOUNT_NUMBER_WRONG.broken(number));
    }

    /** Returns what is wrong with the place of a new number in the chart. */
    static List<Violation> place(AccountNumber number, Optional<Account> taken, Optional<Account> parent) {
        if (taken.isPresent()) {
            return List.of(Rule.ACCOUNT_NUMBER_TAKEN.broken(number));
        }
        return parent.isPresent() ? List.of() : List.of(Rule.ACCOUNT_WITHOUT_PARENT.broken(number));
    }

    private static List<Violation> title(String title) {
        return TextRules.required("title", title, LONGEST_TITLE);
    }

    private static List<Violation> kinds(String number, AccountKinds kinds) {
        return kinds.requiresThirdParty() && !kinds.collective()
                ? List.of(Rule.ACCOUNT_KINDS_CONTRADICT.broken(number))
                : List.of();
    }
}
