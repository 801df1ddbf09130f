package africa.cauri.webapp.faces.imports;

import africa.cauri.domain.intake.ImportBatch;
import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobState;

/** How far an import is, as people see it: in words, and by a sign. */
public enum Stage {
    WAITING("○", Step.CHECK),
    CHECKING("◔", Step.CHECK),
    READY("◇", Step.REVIEW),
    FAULTY("✕", Step.REVIEW),
    WRITING("◑", Step.WRITE),
    REFUSED("✕", Step.REVIEW),
    STOPPED("‖", Step.WRITE),
    DONE("✓", Step.RESULT),
    UNDOING("◐", Step.RESULT),
    HALF_UNDONE("‖", Step.RESULT),
    UNDONE("↶", Step.RESULT);

    /** The steps in which a file is brought into the books. */
    public enum Step {
        FILE,
        CHECK,
        ACCOUNTS,
        REVIEW,
        WRITE,
        RESULT
    }

    private final String sign;
    private final Step step;

    Stage(String sign, Step step) {
        this.sign = sign;
        this.step = step;
    }

    /** Tells the stage of an import by its state and that of the job that goes on with it. */
    public static Stage of(ImportBatch batch, Job job) {
        return switch (batch.state()) {
            case CHECKING -> checking(batch, job);
            case CHECKED -> batch.checked() ? READY : FAULTY;
            case POSTING -> WRITING;
            case REFUSED -> REFUSED;
            case STOPPED -> STOPPED;
            case DONE -> DONE;
            case UNDOING -> job.isOver() ? HALF_UNDONE : UNDOING;
            case UNDONE -> UNDONE;
        };
    }

    private static Stage checking(ImportBatch batch, Job job) {
        if (job.state() == JobState.WAITING) {
            return WAITING;
        }
        return batch.options().dryRun() ? CHECKING : WRITING;
    }

    public String getSign() {
        return sign;
    }

    public Step getStep() {
        return step;
    }

    /** Whether a job goes on with it. */
    public boolean isRunning() {
        return this == WAITING || this == CHECKING || this == WRITING || this == UNDOING;
    }

    /** Whether the file was looked at, and may be looked at again. */
    public boolean isReviewed() {
        return this == READY || this == FAULTY || this == REFUSED;
    }

    /** Whether something of it may be taken back. */
    public boolean canBeUndone() {
        return this == DONE || this == STOPPED || this == HALF_UNDONE;
    }
}
