package africa.cauri.domain.journal;

import java.util.Optional;
import java.util.Set;

/**
 * A journal as someone asks for it, right or wrong.
 *
 * @param counterpart the number of the account that a page offers as the other side
 * @param subjects those who may post in it; everybody who posts if there is none
 */
public record NewJournal(
        String code, String title, JournalKind kind, Optional<String> counterpart, Set<String> subjects) {

    public NewJournal {
        code = code.strip();
        title = title.strip();
        counterpart = counterpart.map(String::strip).filter(number -> !number.isEmpty());
        subjects = Set.copyOf(subjects);
    }
}
