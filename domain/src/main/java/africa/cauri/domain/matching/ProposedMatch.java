package africa.cauri.domain.matching;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.matching.proposal.Grade;
import africa.cauri.domain.matching.proposal.MatchReason;
import java.util.List;

/**
 * Lines that may be lettered together, and why.
 *
 * @param thirdParty the code of the one that they count for; empty for none
 * @param lines two or more, the oldest first
 * @param amount how much is settled: the total of what was debited
 * @param residual nil, or the exchange difference to be posted
 * @param reasons the strongest first
 */
public record ProposedMatch(
        String thirdParty, List<LineKey> lines, Money amount, Money residual, Grade grade, List<MatchReason> reasons) {

    public ProposedMatch {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }
}
