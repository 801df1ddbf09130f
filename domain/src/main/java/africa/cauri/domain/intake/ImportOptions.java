package africa.cauri.domain.intake;

import java.time.LocalDate;
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

    /** Returns those of a file whose entries are posted, with nothing opened and no warning passed over. */
    public static ImportOptions of(String format) {
        return new ImportOptions(format, false, false, false, false, "", Optional.empty(), "");
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
