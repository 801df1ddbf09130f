package africa.cauri.domain.closing;

import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.kernel.Money;

/**
 * What an account stands at.
 *
 * @param balance debit less credit
 */
public record AccountBalance(String account, Money balance) {

    /** The line that brings the account there from nothing. */
    public DraftLine line() {
        return balance.signum() < 0 ? DraftLine.credit(account, balance.negate()) : DraftLine.debit(account, balance);
    }

    /** The line that brings the account back to nothing. */
    public DraftLine cleared() {
        return new AccountBalance(account, balance.negate()).line();
    }
}
