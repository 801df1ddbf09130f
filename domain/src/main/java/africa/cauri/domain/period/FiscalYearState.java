package africa.cauri.domain.period;

/** Whether a fiscal year is closed for ever. */
public enum FiscalYearState {
    OPEN,
    CLOSED
}
