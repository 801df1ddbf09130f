package africa.cauri.domain.matching.proposal;

import java.util.Comparator;
import java.util.List;

/**
 * Proposes which open lines of one account settle each other. The rules come one after the other, each over what the
 * ones before it left: an entry and its reversal; lines that name each other's reference; the same amount; sums.
 */
public final class Proposals {

    private Proposals() {}

    /** Returns what the lines of one third party suggest, the surest first, each line in one proposal at most. */
    public static List<Proposal> ofThirdParty(List<Candidate> lines, SearchBudget budget) {
        return of(new OpenLines(lines, true), budget);
    }

    /** Returns the same for the lines of an account without third parties, where equal amounts say less. */
    public static List<Proposal> withoutThirdParty(List<Candidate> lines, SearchBudget budget) {
        return of(new OpenLines(lines, false), budget);
    }

    private static List<Proposal> of(OpenLines lines, SearchBudget budget) {
        ReversalRule.propose(lines);
        ReferenceRule.propose(lines);
        AmountRule.propose(lines);
        SumRule.proposeBalances(lines);
        SumRule.proposeSums(lines, budget);
        return lines.proposals().stream()
                .sorted(Comparator.comparing(Proposal::grade))
                .toList();
    }
}
