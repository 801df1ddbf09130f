package africa.cauri.reports.book;

import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of an account in the grand livre.
 *
 * @param number the entry's, in its journal and year
 * @param thirdParty the third party's code; empty for none
 * @param label the line's own, or the entry's if it has none
 * @param matchCode of the group that the line is lettered in, in small letters if the group is partial; empty for none
 * @param balance of the account after this line, debit less credit
 */
public record AccountLine(
        EntryId entry,
        int line,
        String journal,
        int number,
        LocalDate accountingDate,
        LocalDate documentDate,
        String reference,
        String label,
        String thirdParty,
        String matchCode,
        Optional<LocalDate> dueDate,
        Money debit,
        Money credit,
        Money balance) {

    AccountLine with(Money after) {
        return new AccountLine(
                entry,
                line,
                journal,
                number,
                accountingDate,
                documentDate,
                reference,
                label,
                thirdParty,
                matchCode,
                dueDate,
                debit,
                credit,
                after);
    }
}
