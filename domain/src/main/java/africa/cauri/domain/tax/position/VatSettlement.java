package africa.cauri.domain.tax.position;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The entry that would settle the tax of some days: it empties the accounts of tax that are due (443 without 4435, 445
 * without 4455) and the credit brought forward (4449), and puts the balance on 4441 if the state is owed something, on
 * 4449 if it owes something. It takes the balances and not the movements, so that what an earlier settlement left out
 * is in it, and so that a month settled already gives nothing.
 *
 * @param date the last of the days, on which the entry is to be dated
 * @param lines in the order of the accounts, the balance last; empty if there is nothing to settle
 */
public record VatSettlement(LocalDate date, List<Line> lines) {

    public VatSettlement {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the entry.
     *
     * @param debit positive, or nil if there is a credit
     * @param credit positive, or nil if there is a debit
     */
    public record Line(AccountNumber account, Money debit, Money credit) {

        /** Returns the line that takes an amount, positive in debit, negative in credit. */
        static Line of(AccountNumber account, Money amount) {
            var nil = Money.nil(amount.currency());
            return amount.signum() > 0 ? new Line(account, amount, nil) : new Line(account, nil, amount.negate());
        }
    }

    /**
     * Settles a position.
     *
     * @param due where a balance owed to the state goes: 4441 or a subdivision
     * @param credit where a balance owed by the state goes: 4449 or a subdivision
     */
    public static VatSettlement of(VatPosition position, AccountNumber due, AccountNumber credit) {
        var lines = new ArrayList<Line>();
        var owed = Money.nil(position.creditBroughtForward().currency());
        for (var account : position.accounts()) {
            if (isSettled(account) && !account.balance().isNil()) {
                lines.add(Line.of(account.account(), account.balance()));
                owed = owed.add(account.balance());
            }
        }
        if (!owed.isNil()) {
            lines.add(Line.of(owed.signum() > 0 ? due : credit, owed.negate()));
        }
        return new VatSettlement(position.until(), isCarriedAsItIs(lines) ? List.of() : lines);
    }

    private static boolean isSettled(VatAccountSum account) {
        return account.isCollected() || account.isDeductible() || account.isCreditToCarry();
    }

    /** A credit that is only carried on, from an account to itself, needs no entry. */
    private static boolean isCarriedAsItIs(List<Line> lines) {
        return lines.stream().map(Line::account).distinct().count() <= 1;
    }
}
