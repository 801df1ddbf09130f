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
import java.util.Map;

/** Ends an import whose entries are all written. */
@ApplicationScoped
public class EndImport {

    private final Imports imports;
    private final Jobs jobs;
    private final AuditTrail trail;

    protected EndImport() {
        this(null, null, null);
    }

    @Inject
    EndImport(Imports imports, Jobs jobs, AuditTrail trail) {
        this.imports = imports;
        this.jobs = jobs;
        this.trail = trail;
    }

    /** Says that everything is written; throws {@link JobTakenOver} if somebody else goes on with the import. */
    @Transactional
    @Retried
    public void end(ImportId id, Run run) {
        jobs.hold(run);
        var batch = imports.held(id);
        if (batch.state() != ImportState.POSTING || batch.written() != batch.entries()) {
            throw new IllegalStateException("The import " + id + " has " + batch.written() + " of " + batch.entries());
        }
        imports.change(id, ImportState.DONE);
        jobs.end(run.job(), JobState.DONE, 0);
        trail.did("IMPORTED", new Subject("import", id.toString()), Map.of("entries", batch.written()));
    }
}
