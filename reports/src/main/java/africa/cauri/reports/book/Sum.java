package africa.cauri.reports.book;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;

/**
 * What an account adds up to, in minor units.
 *
 * @param opening debit less credit
 */
record Sum(String account, long opening, long debit, long credit) {

    Sum add(Sum other) {
        return new Sum(
                account,
                Math.addExact(opening, other.opening),
                Math.addExact(debit, other.debit),
                Math.addExact(credit, other.credit));
    }

    Sum negated() {
        return new Sum(account, Math.negateExact(opening), Math.negateExact(debit), Math.negateExact(credit));
    }

    /** What has to be added so that the movements stand in the opening column instead. */
    Sum opened() {
        return new Sum(account, Math.subtractExact(debit, credit), Math.negateExact(debit), Math.negateExact(credit));
    }

    boolean isNil() {
        return opening == 0 && debit == 0 && credit == 0;
    }

    TrialBalanceRow row(Currency currency) {
        long closing = Math.subtractExact(Math.addExact(opening, debit), credit);
        return new TrialBalanceRow(
                account,
                "",
                new Money(Math.max(opening, 0), currency),
                new Money(Math.max(-opening, 0), currency),
                new Money(debit, currency),
                new Money(credit, currency),
                new Money(Math.max(closing, 0), currency),
                new Money(Math.max(-closing, 0), currency));
    }
}
