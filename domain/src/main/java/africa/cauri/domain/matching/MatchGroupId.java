package africa.cauri.domain.matching;

import java.util.UUID;

/** What a group of lettered lines is known by. */
public record MatchGroupId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
