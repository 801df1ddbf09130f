package africa.cauri.domain.intake;

import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;

/**
 * What a file brings to a journal in a month.
 *
 * @param month its first day
 * @param lines of the entries, altogether
 */
public record ImportTotal(String journal, LocalDate month, long entries, long lines, Money debit, Money credit) {

    /** Returns both together, under the journal and the month of this one. */
    public ImportTotal add(ImportTotal other) {
        return new ImportTotal(
                journal,
                month,
                entries + other.entries,
                lines + other.lines,
                debit.add(other.debit),
                credit.add(other.credit));
    }
}
