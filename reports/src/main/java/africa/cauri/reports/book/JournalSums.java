package africa.cauri.reports.book;

import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;

/**
 * What the entries of a journal add up to in a period (journal centralisateur).
 *
 * @param period its first day
 * @param entries how many there are
 */
public record JournalSums(String journal, LocalDate period, int entries, Money debit, Money credit) {

    /** Adds another period of the same journal, or another journal. */
    public JournalSums add(JournalSums other) {
        return new JournalSums(
                journal,
                period,
                Math.addExact(entries, other.entries),
                debit.add(other.debit),
                credit.add(other.credit));
    }
}
