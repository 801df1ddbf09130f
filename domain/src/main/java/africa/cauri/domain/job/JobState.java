package africa.cauri.domain.job;

/** How far a job is. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    /** It ended before its work was done. */
    FAILED
}
