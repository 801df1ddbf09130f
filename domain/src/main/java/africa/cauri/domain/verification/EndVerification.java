package africa.cauri.domain.verification;

import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Notes the proof that a job made, and ends the job with it: a job that is begun again notes one proof all the same.
 */
@ApplicationScoped
public class EndVerification {

    private final Jobs jobs;
    private final NoteVerification noteVerification;

    protected EndVerification() {
        this(null, null);
    }

    @Inject
    EndVerification(Jobs jobs, NoteVerification noteVerification) {
        this.jobs = jobs;
        this.noteVerification = noteVerification;
    }

    /** Notes the proof; throws {@link JobTakenOver} if somebody else goes on with the job, or it is over. */
    @Transactional
    @Retried
    public void end(Run run, BooksProof proof) {
        jobs.hold(run);
        noteVerification.note(proof);
        jobs.move(run, proof.entries(), proof.entries());
        jobs.end(
                run.job(),
                JobState.DONE,
                proof.checks().stream().filter(check -> !check.isOk()).count());
    }
}
