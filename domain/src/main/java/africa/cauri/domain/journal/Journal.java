package africa.cauri.domain.journal;

import africa.cauri.domain.chart.AccountNumber;
import java.util.Optional;

/**
 * An auxiliary journal of the livre-journal (AUDCIF art. 19).
 *
 * @param code one to six capitals or digits: AC, VE, BQ1
 * @param counterpart the account that a page offers as the other side, such as the bank's
 * @param closed whether it takes no more entries
 * @param version counts the changes, so that two people do not overwrite each other
 */
public record Journal(
        String code,
        String title,
        JournalKind kind,
        Optional<AccountNumber> counterpart,
        boolean closed,
        int version) {}
