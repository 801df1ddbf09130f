package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which posted entries are wanted; all where nothing is given.
 *
 * @param from the first accounting date
 * @param until the last accounting date, included
 * @param reference how it begins; capital letters and accents make no difference
 * @param account the number of an account that one of the lines moves
 * @param thirdParty the code of the third party of that line
 * @param amount of that line, whatever its side and sign
 * @param number the entry's, in its journal and year
 * @param origin what the entries were made by, and from what
 * @param words each of them is in the entry's label or in that of one of its lines; empty for all
 */
public record EntrySearch(
        Optional<String> journal,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> reference,
        Optional<String> account,
        Optional<String> thirdParty,
        Optional<Money> amount,
        Optional<Integer> number,
        Optional<Origin> origin,
        String words,
        Order order) {

    /** In which order entries are shown. */
    public enum Order {
        /** By accounting date, the latest first. */
        NEWEST,
        /** By journal, year and number. */
        NUMBER
    }

    boolean isAboutLines() {
        return account.isPresent() || thirdParty.isPresent() || amount.isPresent();
    }
}
