package africa.cauri.domain.template.recurring;

/** What becomes of an occurrence that is due. */
public enum RecurringMode {
    /** It is posted. */
    POST,
    /** It is kept as a draft, which someone posts, changes or discards. */
    PROPOSE
}
