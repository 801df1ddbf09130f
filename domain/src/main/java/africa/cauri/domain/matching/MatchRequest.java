package africa.cauri.domain.matching;

import java.util.List;
import java.util.Optional;

/**
 * Lines to be lettered together.
 *
 * @param lines of one account and one third party
 * @param partial whether something may stay open
 * @param difference what to do with the rest; then nothing stays open
 */
public record MatchRequest(List<LineKey> lines, boolean partial, Optional<Difference> difference) {

    public MatchRequest {
        lines = List.copyOf(lines);
    }

    /** Asks for a complete group: the lines must add up to nil. */
    public static MatchRequest of(List<LineKey> lines) {
        return new MatchRequest(lines, false, Optional.empty());
    }

    /** Asks for a group whose rest stays open. */
    public static MatchRequest partially(List<LineKey> lines) {
        return new MatchRequest(lines, true, Optional.empty());
    }

    /** Asks for a complete group, whose rest is posted. */
    public static MatchRequest posting(Difference difference, List<LineKey> lines) {
        return new MatchRequest(lines, false, Optional.of(difference));
    }
}
