package africa.cauri.domain.matching.proposal;

import java.util.List;

/**
 * Lines that seem to settle each other.
 *
 * @param lines two or more, the oldest first
 * @param reasons the strongest first
 */
public record Proposal(List<Candidate> lines, Grade grade, List<MatchReason> reasons) {

    public Proposal {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }

    /** What the lines leave in the currency of the books: nil, or an exchange difference. */
    public long residual() {
        return Sums.of(lines);
    }

    /** How much is settled: the total of what was debited. */
    public long amount() {
        return Sums.of(lines.stream().filter(line -> line.amount() > 0).toList());
    }
}
