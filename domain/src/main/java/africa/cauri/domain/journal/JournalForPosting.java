package africa.cauri.domain.journal;

import java.util.Set;

/**
 * What a posting must know of a journal.
 *
 * @param closed whether it takes no more entries
 * @param subjects those who may post in it; everybody who posts if there is none
 */
public record JournalForPosting(String code, JournalKind kind, boolean closed, Set<String> subjects) {

    public JournalForPosting {
        subjects = Set.copyOf(subjects);
    }

    /** Whether this one is among those who may post in it. */
    public boolean isOpenTo(String subject) {
        return subjects.isEmpty() || subjects.contains(subject);
    }
}
