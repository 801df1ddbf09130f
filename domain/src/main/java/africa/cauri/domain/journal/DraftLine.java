package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.party.PartyForPosting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line as it was typed, right or wrong.
 *
 * @param account the account's number
 * @param thirdParty the third party's code; empty for none
 * @param debit in the currency of the books; nil on a line of the other side, negative in a correction
 * @param credit in the currency of the books; nil on a line of the other side, negative in a correction
 * @param vatCode the code under which the line counts for the VAT return; empty for none
 */
public record DraftLine(
        String account,
        String thirdParty,
        String label,
        Money debit,
        Money credit,
        Optional<LocalDate> dueDate,
        Optional<ForeignAmount> foreign,
        String vatCode) {

    /** Returns a debit of that account, without anything more. */
    public static DraftLine debit(String account, Money amount) {
        return plain(account, amount, Money.nil(amount.currency()));
    }

    /** Returns a credit of that account, without anything more. */
    public static DraftLine credit(String account, Money amount) {
        return plain(account, Money.nil(amount.currency()), amount);
    }

    private static DraftLine plain(String account, Money debit, Money credit) {
        return new DraftLine(account, "", "", debit, credit, Optional.empty(), Optional.empty(), "");
    }

    /** Returns the same line for that third party. */
    public DraftLine of(String code) {
        return new DraftLine(account, code, label, debit, credit, dueDate, foreign, vatCode);
    }

    /** Returns the same line, due on that day. */
    public DraftLine due(LocalDate day) {
        return new DraftLine(account, thirdParty, label, debit, credit, Optional.of(day), foreign, vatCode);
    }

    /** Returns the same line with a label of its own. */
    public DraftLine labelled(String text) {
        return new DraftLine(account, thirdParty, text, debit, credit, dueDate, foreign, vatCode);
    }

    /** Returns the same line with what it amounts to in a foreign currency. */
    public DraftLine worth(ForeignAmount amount) {
        return new DraftLine(account, thirdParty, label, debit, credit, dueDate, Optional.of(amount), vatCode);
    }

    /** Returns the same line under a VAT code. */
    public DraftLine taxed(String code) {
        return new DraftLine(account, thirdParty, label, debit, credit, dueDate, foreign, code);
    }

    /** The amount of the line, whatever its side. */
    Money amount() {
        return debit.isNil() ? credit : debit;
    }

    Entry.EntryLine post(int number, Circumstances books) {
        return new Entry.EntryLine(
                number,
                account,
                books.thirdParty(this).map(PartyForPosting::id),
                label.strip(),
                debit,
                credit,
                dueDate,
                foreign,
                vatCode);
    }
}
