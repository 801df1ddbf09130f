package africa.cauri.domain.intake;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.audit.AuditTrail.Subject;
import africa.cauri.domain.job.JobState;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Ends the taking back of an import of which nothing stands any more. */
@ApplicationScoped
public class EndUndo {

    private final Imports imports;
    private final ImportReports reports;
    private final Jobs jobs;
    private final AuditTrail trail;

    protected EndUndo() {
        this(null, null, null, null);
    }

    @Inject
    EndUndo(Imports imports, ImportReports reports, Jobs jobs, AuditTrail trail) {
        this.imports = imports;
        this.reports = reports;
        this.jobs = jobs;
        this.trail = trail;
    }

    /**
     * Says that nothing of the import stands any more.
     *
     * @return false if something does, as when a draft of it was posted meanwhile
     * @throws JobTakenOver if somebody else goes on with the work
     */
    @Transactional
    @Retried
    public boolean end(ImportId id, Run run) {
        jobs.hold(run);
        var batch = imports.beingUndone(id, run);
        if (imports.stands(batch) || imports.drafts(batch) > 0) {
            return false;
        }
        reports.write(id, List.of());
        imports.change(id, ImportState.UNDONE);
        jobs.end(run.job(), JobState.DONE, 0);
        trail.did("IMPORT_UNDONE", new Subject("import", id.toString()), Map.of("entries", batch.written()));
        return true;
    }
}
