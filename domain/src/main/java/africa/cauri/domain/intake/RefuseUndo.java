package africa.cauri.domain.intake;

import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Ends the taking back of an import that something stands against. */
@ApplicationScoped
public class RefuseUndo {

    private final Imports imports;
    private final ImportReports reports;
    private final Jobs jobs;

    protected RefuseUndo() {
        this(null, null, null);
    }

    @Inject
    RefuseUndo(Imports imports, ImportReports reports, Jobs jobs) {
        this.imports = imports;
        this.reports = reports;
        this.jobs = jobs;
    }

    /**
     * Says what stands against it. The import is what it was before if nothing of it was taken back; otherwise it stays
     * half taken back, and is taken back again once the reasons are gone.
     *
     * @throws JobTakenOver if somebody else goes on with the work
     */
    @Transactional
    @Retried
    public void refuse(ImportId id, Run run, List<Violation> violations) {
        jobs.hold(run);
        var batch = imports.beingUndone(id, run);
        var faults = violations.stream()
                .limit(ImportFault.KEPT)
                .map(each -> ImportFault.of(0, "", each.rule(), each.args()))
                .toList();
        reports.write(id, faults);
        if (imports.takenBack(batch).isEmpty()) {
            imports.change(id, batch.written() == batch.entries() ? ImportState.DONE : ImportState.STOPPED);
        }
        jobs.end(run.job(), JobState.FAILED, faults.size());
    }
}
