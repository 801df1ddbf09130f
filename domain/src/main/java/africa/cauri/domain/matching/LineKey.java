package africa.cauri.domain.matching;

import africa.cauri.domain.journal.EntryId;
import java.util.Comparator;

/**
 * What a posted line is known by.
 *
 * @param line its number in the entry, counted from 1
 */
public record LineKey(EntryId entry, int line) implements Comparable<LineKey> {

    private static final Comparator<LineKey> ORDER =
            Comparator.comparing((LineKey key) -> key.entry().value()).thenComparing(LineKey::line);

    @Override
    public int compareTo(LineKey other) {
        return ORDER.compare(this, other);
    }
}
