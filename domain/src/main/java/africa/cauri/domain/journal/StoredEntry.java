package africa.cauri.domain.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A posted entry as its rows say, right or wrong, for those who prove the books. Amounts are in minor units.
 *
 * @param nature the letter of its nature
 * @param hash what its row says, not what it should be
 */
public record StoredEntry(
        EntryId id,
        String journal,
        LocalDate fiscalYear,
        int number,
        String nature,
        LocalDate accountingDate,
        String hash,
        List<StoredLine> lines,
        Hashing hashing) {

    /** Computes the hash from the rows of the entry; the rows of some cannot be read. */
    @FunctionalInterface
    public interface Hashing {
        String after(String previousHash);
    }

    /**
     * A line of it.
     *
     * @param thirdParty its id, 0 for none
     * @param currency empty without a foreign amount
     */
    public record StoredLine(
            int line,
            String account,
            int thirdParty,
            LocalDate accountingDate,
            long debit,
            long credit,
            Optional<String> currency,
            long foreignAmount) {}

    /** Returns what the hash should be after that of the entry before it; empty if no entry can be made of the rows. */
    public String hashAfter(String previousHash) {
        return hashing.after(previousHash);
    }

    /** Returns what stands before the first entry of a journal in a year. */
    public static String firstHash(String journal, LocalDate fiscalYear) {
        return EntryHash.first(journal, fiscalYear);
    }
}
