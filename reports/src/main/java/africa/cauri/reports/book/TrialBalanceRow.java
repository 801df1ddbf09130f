package africa.cauri.reports.book;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;

/**
 * A row of the balance générale with its six columns (AUDCIF art. 19). Opening and closing balances stand on the side
 * on which the account stands; a row for several accounts adds their sides up and sets nothing off (AUDCIF art. 34).
 */
public record TrialBalanceRow(
        String account,
        String title,
        Money openingDebit,
        Money openingCredit,
        Money movementDebit,
        Money movementCredit,
        Money closingDebit,
        Money closingCredit) {

    /** What the row stands at after the range, debit less credit. */
    public Money closing() {
        return closingDebit.subtract(closingCredit);
    }

    /** What the row stood at before the range, debit less credit. */
    public Money opening() {
        return openingDebit.subtract(openingCredit);
    }

    /** Returns the same row without any amount. */
    public TrialBalanceRow unmoved() {
        return nil(movementDebit.currency()).named(account, title);
    }

    static TrialBalanceRow nil(Currency currency) {
        var nil = Money.nil(currency);
        return new TrialBalanceRow("", "", nil, nil, nil, nil, nil, nil);
    }

    TrialBalanceRow add(TrialBalanceRow other) {
        return new TrialBalanceRow(
                account,
                title,
                openingDebit.add(other.openingDebit),
                openingCredit.add(other.openingCredit),
                movementDebit.add(other.movementDebit),
                movementCredit.add(other.movementCredit),
                closingDebit.add(other.closingDebit),
                closingCredit.add(other.closingCredit));
    }

    TrialBalanceRow named(String number, String name) {
        return new TrialBalanceRow(
                number, name, openingDebit, openingCredit, movementDebit, movementCredit, closingDebit, closingCredit);
    }
}
