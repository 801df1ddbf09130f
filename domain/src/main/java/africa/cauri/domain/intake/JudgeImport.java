package africa.cauri.domain.intake;

import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes what checking a file has shown, and decides how the import goes on. */
@ApplicationScoped
public class JudgeImport {

    private final Imports imports;
    private final ImportReports reports;
    private final Jobs jobs;
    private final MissingMasters missing;

    protected JudgeImport() {
        this(null, null, null, null);
    }

    @Inject
    JudgeImport(Imports imports, ImportReports reports, Jobs jobs, MissingMasters missing) {
        this.imports = imports;
        this.reports = reports;
        this.jobs = jobs;
        this.missing = missing;
    }

    /**
     * Notes the findings. A sound file has what is missing opened, and its entries can be written; of all others the
     * import is over.
     *
     * @throws JobTakenOver if somebody else goes on with the import
     * @throws RuleBroken if something cannot be opened; then nothing is
     */
    @Transactional
    @Retried
    public ImportState judge(ImportId id, Run run, Findings findings) {
        jobs.hold(run);
        var batch = imports.held(id);
        if (batch.state() != ImportState.CHECKING) {
            throw new JobTakenOver(run.job());
        }
        reports.write(id, findings);
        imports.judge(id, findings);
        var state = state(batch, findings);
        imports.change(id, state);
        if (state == ImportState.POSTING) {
            missing.open(findings);
            jobs.move(run, 0, findings.entries());
        } else {
            jobs.move(run, findings.entries(), findings.entries());
            jobs.end(run.job(), JobState.DONE, findings.faults());
        }
        return state;
    }

    private static ImportState state(ImportBatch batch, Findings findings) {
        if (batch.options().dryRun()) {
            return ImportState.CHECKED;
        }
        return findings.areSound() ? ImportState.POSTING : ImportState.REFUSED;
    }
}
