package africa.cauri.domain.journal;

import java.util.Optional;
import java.util.UUID;

/**
 * Where an entry comes from (AUDCIF art. 22: origin, content and imputation).
 *
 * @param kind who made it
 * @param id what it was made from: an import, a template, an entry; empty if there is nothing to point at
 */
public record Origin(Kind kind, String id) {

    /** Who makes entries. */
    public enum Kind {
        MANUAL,
        IMPORT,
        TEMPLATE,
        RECURRING,
        MATCHING,
        REVERSAL,
        REVALUATION,
        CLOSING
    }

    /** Typed by a person, or sent by another program. */
    public static final Origin MANUAL = new Origin(Kind.MANUAL, "");

    /** What takes that entry back. */
    static Origin reversalOf(EntryId entry) {
        return new Origin(Kind.REVERSAL, entry.toString());
    }

    /** The entry that is taken back by what comes from here. */
    Optional<EntryId> reversed() {
        return kind == Kind.REVERSAL ? Optional.of(new EntryId(UUID.fromString(id))) : Optional.empty();
    }
}
