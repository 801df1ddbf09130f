package africa.cauri.domain.matching.proposal;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of one third party on one account, and what became of them so far: each is proposed once at most. */
final class OpenLines {

    static final Comparator<Candidate> OLDEST_FIRST = comparing(Candidate::day).thenComparing(Candidate::place);

    /** Larger amounts are left to people, so that no sum exceeds 64 bits. */
    private static final long LARGEST = 10_000_000_000_000_000L;

    /** So are larger groups. */
    static final int MOST_LINES = 100;

    private final boolean ofThirdParty;
    private List<Candidate> remaining;
    private final Set<Integer> taken = new HashSet<>();
    private final List<Proposal> proposals = new ArrayList<>();

    OpenLines(List<Candidate> lines, boolean ofThirdParty) {
        this.ofThirdParty = ofThirdParty;
        remaining =
                lines.stream().filter(OpenLines::isUsable).sorted(OLDEST_FIRST).toList();
    }

    private static boolean isUsable(Candidate line) {
        return isUsable(line.amount())
                && line.foreign().map(foreign -> isUsable(foreign.amount())).orElse(true);
    }

    private static boolean isUsable(long amount) {
        return -LARGEST <= amount && amount <= LARGEST;
    }

    /** Returns those that no proposal holds yet, the oldest first. */
    List<Candidate> remaining() {
        return remaining;
    }

    boolean isOpen(Candidate line) {
        return !taken.contains(line.place());
    }

    boolean areOfThirdParty() {
        return ofThirdParty;
    }

    List<Proposal> proposals() {
        return proposals;
    }

    /** Whether someone parted two of them that would settle each other. */
    private static boolean werePartedOnce(List<Candidate> lines) {
        var marked = lines.stream().filter(line -> !line.undone().isEmpty()).toList();
        return marked.stream().anyMatch(line -> marked.stream()
                .anyMatch(other -> line.isOpposite(other) && line.wasPartedFrom(other)));
    }

    /** Proposes the groups in their order; of two that share a line, the first. */
    void propose(List<Proposal> found) {
        for (var proposal : found) {
            var places = proposal.lines().stream().map(Candidate::place).toList();
            if (Collections.disjoint(taken, places) && !werePartedOnce(proposal.lines())) {
                taken.addAll(places);
                proposals.add(proposal);
            }
        }
        remaining = remaining.stream().filter(this::isOpen).toList();
    }
}
