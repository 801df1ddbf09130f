package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A posted entry: numbered, chained to the one before it by its hash, and never changed. A mistake is corrected by
 * another entry with negative amounts (AUDCIF art. 19).
 *
 * @param reverses the entry that this one takes back
 */
record Entry(
        EntryId id,
        Place place,
        Nature nature,
        LocalDate accountingDate,
        LocalDate documentDate,
        String reference,
        String label,
        String reason,
        Optional<EntryId> reverses,
        Origin origin,
        Recording recording,
        List<EntryLine> lines) {

    /**
     * Where an entry stands in its journal.
     *
     * @param fiscalYear the first day of the year
     * @param previousHash the hash of the entry before it in the journal and the year
     */
    record Place(String journal, LocalDate fiscalYear, int number, String previousHash) {}

    /** When it was recorded, in microseconds, and by whom. */
    record Recording(Instant at, String subject) {}

    /**
     * A line with its one side.
     *
     * @param thirdParty the third party's id
     */
    record EntryLine(
            int line,
            String account,
            Optional<Integer> thirdParty,
            String label,
            Money debit,
            Money credit,
            Optional<LocalDate> dueDate,
            Optional<ForeignAmount> foreign,
            String vatCode) {}
}
