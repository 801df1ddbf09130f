package africa.cauri.webapp.faces.audit;

import java.util.Arrays;

/** What somebody did, as the trail names it; the bundles name each {@code act.CREATED} and so on. */
public enum Act {
    CREATED,
    CHANGED,
    REMOVED,
    POSTED,
    REVERSED,
    ATTACHED,
    DETACHED,
    MATCHED,
    UNMATCHED,
    MERGED,
    PROPOSED,
    SKIPPED,
    REMEMBERED,
    VERIFIED,
    RATE_RECORDED,
    IMPORT_BEGUN,
    IMPORTED,
    IMPORT_UNDO_BEGUN,
    IMPORT_UNDONE,
    /** Any step of the closing of a year. */
    CLOSING,
    OTHER;

    static Act of(String action) {
        return Arrays.stream(values())
                .filter(act -> act.name().equals(action) || action.startsWith(act.name() + "_"))
                .findFirst()
                .orElse(OTHER);
    }
}
