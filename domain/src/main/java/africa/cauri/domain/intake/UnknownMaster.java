package africa.cauri.domain.intake;

/**
 * What a file names and the books do not know.
 *
 * @param code as the file has it
 * @param title as the file has it; empty without
 * @param opened whether it is to be opened
 */
public record UnknownMaster(Kind kind, String code, String title, boolean opened) {

    /** What is unknown. */
    public enum Kind {
        ACCOUNT,
        THIRD_PARTY
    }
}
