package africa.cauri.webapp.api.jobs;

import africa.cauri.domain.intake.BeginImport;
import africa.cauri.domain.intake.UndoImport;
import africa.cauri.domain.job.Job;
import africa.cauri.domain.matching.BeginLettering;
import africa.cauri.domain.sample.AskForSample;
import africa.cauri.domain.template.recurring.BeginRecurringRound;
import africa.cauri.domain.verification.BeginVerification;
import java.time.Instant;

/**
 * A job as programs see it.
 *
 * @param result the address of what the job is about, below the tenant's
 * @param total 0 as long as it is not known
 */
public record JobJson(
        String id,
        String kind,
        String state,
        String result,
        long done,
        long total,
        long refused,
        String owner,
        String createdAt,
        String startedAt,
        String endedAt) {

    static JobJson of(Job job) {
        return new JobJson(
                job.id().toString(),
                job.kind(),
                job.state().name(),
                result(job),
                job.done(),
                job.total(),
                job.refused(),
                job.owner().name(),
                job.createdAt().toString(),
                job.startedAt().map(Instant::toString).orElse(null),
                job.endedAt().map(Instant::toString).orElse(null));
    }

    private static String result(Job job) {
        return switch (job.kind()) {
            case BeginImport.JOB, UndoImport.JOB -> "imports/" + job.objectId();
            case BeginVerification.JOB -> "verification";
            case BeginLettering.JOB -> "matching";
            case BeginRecurringRound.JOB -> "recurring-entries";
            case AskForSample.JOB -> "entries";
            default -> throw new IllegalStateException(job.kind());
        };
    }
}
