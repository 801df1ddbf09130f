package africa.cauri.domain.intake;

import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.TextRules;
import africa.cauri.domain.kernel.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done with a file.
 *
 * @param format the name of the file's format
 * @param dryRun whether it is checked only
 * @param asDrafts whether its entries become drafts, and are not posted
 * @param opensAccounts whether accounts are opened that the books do not have
 * @param opensThirdParties whether third parties are opened that the books do not have
 * @param journal of opening balances; empty without
 * @param day of opening balances
 * @param reason why warnings do not matter; empty if they do
 */
public record ImportOptions(
        String format,
        boolean dryRun,
        boolean asDrafts,
        boolean opensAccounts,
        boolean opensThirdParties,
        String journal,
        Optional<LocalDate> day,
        String reason) {

    private static final int LONGEST_JOURNAL = 6;
    private static final int LONGEST_REASON = 300;

    /** Returns those of a file whose entries are posted, with nothing opened and no warning passed over. */
    public static ImportOptions of(String format) {
        return new ImportOptions(format, false, false, false, false, "", Optional.empty(), "");
    }

    /** Returns what it takes to have it done. */
    Power power() {
        return asDrafts ? Power.DRAFT : Power.POST;
    }

    /** Returns what people wrote that cannot be kept. */
    List<Violation> violations() {
        var violations = new ArrayList<Violation>(TextRules.optional("journal", journal, LONGEST_JOURNAL));
        violations.addAll(TextRules.optional("reason", reason, LONGEST_REASON));
        return violations;
    }

    /** Returns the same for a file of that format. */
    public ImportOptions in(String other) {
        return new ImportOptions(other, dryRun, asDrafts, opensAccounts, opensThirdParties, journal, day, reason);
    }

    /** Returns the same, with nothing written. */
    public ImportOptions dry() {
        return new ImportOptions(format, true, asDrafts, opensAccounts, opensThirdParties, journal, day, reason);
    }

    /** Returns the same, with drafts in the end. */
    public ImportOptions drafts() {
        return new ImportOptions(format, dryRun, true, opensAccounts, opensThirdParties, journal, day, reason);
    }
}
