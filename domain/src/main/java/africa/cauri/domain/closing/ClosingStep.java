package africa.cauri.domain.closing;

/** The steps of closing a year, in their order. */
public enum ClosingStep {
    /** Foreign balances were revalued at the closing rate; may be done again until the result is determined. */
    REVALUATION,
    /** The next year was opened provisionally; may be done again until it is opened for good. */
    PROVISIONAL,
    /** The balances of classes 6 to 8 went to 13, and the last period was closed. */
    RESULT,
    /** The next year was opened for good. */
    OPENING,
    /** The year is closed for ever. */
    SEALED
}
