package africa.cauri.domain.matching.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An entry and the one that takes it back settle each other, line by line. */
final class ReversalRule {

    private ReversalRule() {}

    private record Key(UUID entry, int line) {}

    static void propose(OpenLines lines) {
        var byKey = new HashMap<Key, Candidate>();
        lines.remaining().forEach(line -> byKey.put(new Key(line.entry(), line.line()), line));
        lines.propose(lines.remaining().stream()
                .flatMap(line -> proposal(line, byKey).stream())
                .toList());
    }

    private static Optional<Proposal> proposal(Candidate reversal, Map<Key, Candidate> byKey) {
        return reversal.reverses()
                .map(entry -> byKey.get(new Key(entry, reversal.line())))
                .map(original -> List.of(original, reversal))
                .filter(Sums::areNil)
                .map(both -> new Proposal(both, Grade.SURE, List.of(MatchReason.of(MatchReason.Code.REVERSAL))));
    }
}
