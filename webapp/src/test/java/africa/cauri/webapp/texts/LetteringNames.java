package africa.cauri.webapp.texts;

import static java.util.stream.Collectors.toSet;

import africa.cauri.domain.matching.DifferenceKind;
import africa.cauri.domain.matching.LineChoice.Side;
import africa.cauri.domain.matching.MatchGroup.Made;
import africa.cauri.domain.matching.proposal.Grade;
import africa.cauri.domain.matching.proposal.MatchReason;
import java.util.Arrays;
import java.util.Set;

/** What lettering has names for in the bundles. */
final class LetteringNames {
    static final Set<String> SIDES = names(Side.DEBIT, Side.CREDIT);
    static final Set<String> MADE = names(Made.values());
    static final Set<String> GRADES = names(Grade.values());
    static final Set<String> REASONS = names(MatchReason.Code.values());
    static final Set<String> DIFFERENCES = names(DifferenceKind.values());

    private LetteringNames() {}

    private static Set<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).collect(toSet());
    }
}
