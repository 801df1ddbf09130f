package africa.cauri.domain.journal;

import java.util.Optional;
import java.util.Set;

/**
 * What a journal shall be from now on, right or wrong; all of it, not only what changes.
 *
 * @param counterpart the number of the account that a page offers as the other side
 * @param subjects those who may post in it; everybody who posts if there is none
 * @param version the version that was read before
 */
public record JournalChange(
        String title,
        JournalKind kind,
        Optional<String> counterpart,
        Set<String> subjects,
        boolean closed,
        int version) {

    public JournalChange {
        title = title.strip();
        counterpart = counterpart.map(String::strip).filter(number -> !number.isEmpty());
        subjects = Set.copyOf(subjects);
    }
}
