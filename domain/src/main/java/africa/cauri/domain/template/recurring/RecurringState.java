package africa.cauri.domain.template.recurring;

/** Whether something comes again. */
public enum RecurringState {
    ACTIVE,
    /** Nothing comes until it is active again; then all that was due meanwhile is late. */
    PAUSED,
    /** Nothing comes any more. */
    ENDED
}
