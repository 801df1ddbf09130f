package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/** What a draft must respect to be kept at all: no more than that its texts and lines fit. */
final class DraftRules {

    private static final int LONGEST_JOURNAL = 6;
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_VAT_CODE = 10;

    private DraftRules() {}

    static void check(Draft draft) {
        var broken = new ArrayList<Violation>();
        EntryRules.text("journal", draft.journal(), LONGEST_JOURNAL, 0).ifPresent(broken::add);
        EntryRules.text("reference", draft.reference(), EntryRules.LONGEST_REFERENCE, 0)
                .ifPresent(broken::add);
        EntryRules.text("label", draft.label(), EntryRules.LONGEST_LABEL, 0).ifPresent(broken::add);
        EntryRules.text("reason", draft.reason(), EntryRules.LONGEST_REASON, 0).ifPresent(broken::add);
        for (int index = 0; index < draft.lines().size(); index++) {
            line(index + 1, draft.lines().get(index)).forEach(broken::add);
        }
        if (draft.lines().size() > EntryRules.MOST_LINES) {
            broken.add(Rule.ENTRY_LINES_TOO_MANY.broken(draft.lines().size(), EntryRules.MOST_LINES));
        }
        if (!broken.isEmpty()) {
            throw new RuleBroken(broken);
        }
    }

    private static Stream<Violation> line(int number, DraftLine line) {
        return Stream.of(
                        EntryRules.text("account", line.account(), LONGEST_CODE, number),
                        EntryRules.text("thirdParty", line.thirdParty(), LONGEST_CODE, number),
                        EntryRules.text("label", line.label(), EntryRules.LONGEST_LABEL, number),
                        EntryRules.text("vatCode", line.vatCode(), LONGEST_VAT_CODE, number))
                .flatMap(Optional::stream);
    }
}
