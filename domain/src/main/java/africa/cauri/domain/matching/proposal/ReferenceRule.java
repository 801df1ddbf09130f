package africa.cauri.domain.matching.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lines that name each other's reference and add up to nil: first everything that hangs together, then each line with
 * all that it names or that name it, then two lines of the same amount.
 */
final class ReferenceRule {

    private static final int MOST_REFERENCES = 5;

    private final OpenLines open;
    private final Mentions mentions;

    private ReferenceRule(OpenLines open) {
        this.open = open;
        mentions = Mentions.among(open.remaining());
    }

    static void propose(OpenLines lines) {
        var rule = new ReferenceRule(lines);
        lines.propose(rule.proposals(rule.mentions.clusters()));
        lines.propose(rule.proposals(rule.stars()));
        lines.propose(rule.proposals(rule.pairs()));
    }

    /** Each line with its neighbours. */
    private List<List<Candidate>> stars() {
        var stars = new ArrayList<List<Candidate>>();
        for (var line : open.remaining()) {
            var star = new ArrayList<>(openNeighbours(line));
            star.add(line);
            stars.add(star);
        }
        return stars;
    }

    /** Each line with its one neighbour of the same amount, if it is that one's only, too. */
    private List<List<Candidate>> pairs() {
        var pairs = new ArrayList<List<Candidate>>();
        for (var line : open.remaining()) {
            onlyEqual(line)
                    .filter(other -> onlyEqual(other).filter(line::equals).isPresent())
                    .ifPresent(other -> pairs.add(List.of(line, other)));
        }
        return pairs;
    }

    private Optional<Candidate> onlyEqual(Candidate line) {
        var equal = openNeighbours(line).stream()
                .filter(other -> other.amount() == -line.amount())
                .toList();
        return equal.size() == 1 ? Optional.of(equal.get(0)) : Optional.empty();
    }

    private List<Candidate> openNeighbours(Candidate line) {
        return mentions.neighbours(line).stream().filter(open::isOpen).toList();
    }

    private List<Proposal> proposals(List<List<Candidate>> groups) {
        return groups.stream()
                .filter(group -> group.size() > 1 && group.size() <= OpenLines.MOST_LINES)
                .flatMap(group -> proposal(group).stream())
                .toList();
    }

    private Optional<Proposal> proposal(List<Candidate> group) {
        var lines = group.stream().sorted(OpenLines.OLDEST_FIRST).toList();
        var reason = MatchReason.of(MatchReason.Code.SAME_REFERENCE, references(lines));
        if (Sums.areNil(lines)) {
            return Optional.of(new Proposal(lines, Grade.SURE, List.of(reason)));
        }
        if (!Sums.areNilAbroad(lines)) {
            return Optional.empty();
        }
        var exchange = MatchReason.of(
                MatchReason.Code.EXCHANGE_DIFFERENCE, lines.get(0).currency());
        return Optional.of(new Proposal(lines, Grade.LIKELY, List.of(reason, exchange)));
    }

    private String references(List<Candidate> lines) {
        return lines.stream()
                .filter(mentions::isNamed)
                .map(line -> line.reference().strip())
                .distinct()
                .limit(MOST_REFERENCES)
                .collect(Collectors.joining(", "));
    }
}
