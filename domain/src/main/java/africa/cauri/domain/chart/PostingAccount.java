package africa.cauri.domain.chart;

import africa.cauri.domain.kernel.Rule;
import java.util.Optional;

/** What an entry needs to know of an account. */
public record PostingAccount(String number, boolean postable, boolean closed, AccountKinds kinds) {

    /** Returns the rule that an entry on it breaks, whatever the entry says. */
    public Optional<Rule> against() {
        if (!postable) {
            return Optional.of(Rule.ACCOUNT_IS_HEADING);
        }
        return closed ? Optional.of(Rule.ACCOUNT_CLOSED) : Optional.empty();
    }
}
