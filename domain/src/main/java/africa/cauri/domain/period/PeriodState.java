package africa.cauri.domain.period;

/** How far a period is closed. A closed one never opens again (AUDCIF art. 22). */
public enum PeriodState {
    /** Takes entries of everybody who posts. */
    OPEN,
    /** Takes entries of those who may close. */
    SOFT_CLOSED,
    /** Takes no entry any more. */
    CLOSED
}
