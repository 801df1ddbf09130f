package africa.cauri.domain.closing.checklist;

/** How much an item of the checklist matters. */
public enum Severity {
    /** Nothing to do. */
    FINE,
    /** Worth a look: closing is possible all the same. */
    WARNS,
    /** Closing is refused. */
    BLOCKS
}
