package africa.cauri.webapp.jobs;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.verification.BeginVerification;
import africa.cauri.domain.verification.EndVerification;
import africa.cauri.domain.verification.VerifyBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Proves the books, and notes the proof. One that was interrupted is made anew: a proof is of one moment. */
@ApplicationScoped
class VerificationWork implements Work {
    private final VerifyBooks verifyBooks;
    private final EndVerification endVerification;
    private final Attempt attempt;

    protected VerificationWork() {
        this(null, null, null);
    }

    @Inject
    VerificationWork(VerifyBooks verifyBooks, EndVerification endVerification, Attempt attempt) {
        this.verifyBooks = verifyBooks;
        this.endVerification = endVerification;
        this.attempt = attempt;
    }

    @Override
    public String kind() {
        return BeginVerification.JOB;
    }

    @Override
    public void go(Job job, Run run) {
        attempt.at(run, () -> endVerification.end(run, verifyBooks.prove()));
    }
}
