package africa.cauri.domain.intake;

import africa.cauri.domain.job.JobId;
import africa.cauri.domain.journal.Origin;
import java.time.Instant;

/**
 * A file that is imported. It is checked first; a sound one is then written in parts, each in a transaction with the
 * cursor; {@link ImportState} has its life.
 *
 * @param job the work that goes on with it, or went on with it last
 * @param name as the file was sent
 * @param contentHash SHA-256, 64 hexadecimal digits
 * @param checked whether it was found sound, and what it needs was opened
 * @param cursorLine the line on which the last entry begins that was written; 0 before the first
 * @param entries how many the file has; 0 before it was checked
 * @param written how many are in the books
 * @param faults how many were found
 * @param person the name of the one who sent it
 */
public record ImportBatch(
        ImportId id,
        JobId job,
        String name,
        String contentHash,
        ImportOptions options,
        ImportState state,
        boolean checked,
        long cursorLine,
        long entries,
        long written,
        long faults,
        Instant createdAt,
        String createdBy,
        String person) {

    /** Whether the file was checked only, and could be written as it is. */
    public boolean canBeWritten() {
        return state == ImportState.CHECKED && checked;
    }

    /** Where the entries of this import come from. */
    public Origin origin() {
        return origin(id);
    }

    /** Where the entries of an import come from. */
    public static Origin origin(ImportId id) {
        return new Origin(Origin.Kind.IMPORT, id.toString());
    }
}
