package africa.cauri.domain.journal;

import africa.cauri.domain.chart.AccountNumber;
import java.util.Optional;
import java.util.Set;

/**
 * An auxiliary journal of the livre-journal (AUDCIF art. 19).
 *
 * @param code one to six capitals or digits: AC, VE, BQ1
 * @param counterpart the account that a page offers as the other side, such as the bank's
 * @param subjects those who may post in it; everybody who posts if there is none
 * @param closed whether it takes no more entries
 * @param version counts the changes, so that two people do not overwrite each other
 */
public record Journal(
        String code,
        String title,
        JournalKind kind,
        Optional<AccountNumber> counterpart,
        Set<String> subjects,
        boolean closed,
        int version) {

    public Journal {
        subjects = Set.copyOf(subjects);
    }
}
