package africa.cauri.domain.intake;

import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Stops an import that cannot go on: it can be continued, or undone. */
@ApplicationScoped
public class StopImport {

    private final Imports imports;
    private final ImportReports reports;
    private final Jobs jobs;

    protected StopImport() {
        this(null, null, null);
    }

    @Inject
    StopImport(Imports imports, ImportReports reports, Jobs jobs) {
        this.imports = imports;
        this.reports = reports;
        this.jobs = jobs;
    }

    /**
     * Says why it cannot go on.
     *
     * @param faults none if it is not the file's
     * @throws JobTakenOver if somebody else goes on with the import
     */
    @Transactional
    @Retried
    public void stop(ImportId id, Run run, List<ImportFault> faults) {
        jobs.hold(run);
        imports.held(id);
        reports.write(id, faults);
        imports.change(id, ImportState.STOPPED);
        jobs.end(run.job(), JobState.FAILED, faults.size());
    }
}
