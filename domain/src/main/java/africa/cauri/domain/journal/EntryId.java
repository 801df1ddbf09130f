package africa.cauri.domain.journal;

import java.util.UUID;

/** What an entry is known by, in these books and in exports. */
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
