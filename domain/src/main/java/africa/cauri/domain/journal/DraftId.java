package africa.cauri.domain.journal;

import java.util.UUID;

/** What a draft is known by until it is posted or thrown away. */
public record DraftId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
