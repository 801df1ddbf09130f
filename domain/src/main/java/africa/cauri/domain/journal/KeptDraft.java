package africa.cauri.domain.journal;

import java.time.Instant;
import java.util.List;

/**
 * A draft as the books keep it.
 *
 * @param version counts the changes, so that two people do not overwrite each other
 * @param createdBy the subject of the one who made it
 */
public record KeptDraft(DraftId id, int version, Draft draft, String createdBy, Instant createdAt, Instant changedAt) {

    KeptDraft with(List<DraftLine> lines) {
        return new KeptDraft(id, version, draft.with(lines), createdBy, createdAt, changedAt);
    }
}
