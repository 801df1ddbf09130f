package africa.cauri.domain.intake;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.audit.AuditTrail.Subject;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import africa.cauri.domain.sql.SqlFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Goes on with an import: with one that was stopped, behind the last entry that was written; with one that was checked
 * and found sound, to write it.
 */
@ApplicationScoped
public class ContinueImport {

    private final Acting acting;
    private final Imports imports;
    private final Jobs jobs;
    private final AuditTrail trail;

    protected ContinueImport() {
        this(null, null, null, null);
    }

    @Inject
    ContinueImport(Acting acting, Imports imports, Jobs jobs, AuditTrail trail) {
        this.acting = acting;
        this.imports = imports;
        this.jobs = jobs;
        this.trail = trail;
    }

    /**
     * Notes the work that is left.
     *
     * @throws RuleBroken {@link Rule#IMPORT_STATE_WRONG} unless it was stopped, or was checked and is
     *     sound; {@link Rule#IMPORT_ALREADY_DONE} if a file of that content stands by now
     */
    @Transactional
    @Retried
    public ImportBatch goOn(ImportId id) {
        var batch = imports.held(id);
        acting.actor().require(batch.options().power());
        if (batch.canBeWritten()) {
            claim(batch);
        } else if (batch.state() != ImportState.STOPPED) {
            throw new RuleBroken(List.of(Rule.IMPORT_STATE_WRONG.broken(batch.state())));
        }
        imports.continueWith(id, jobs.add(BeginImport.JOB, id.toString()));
        imports.change(
                id,
                batch.state() == ImportState.STOPPED && batch.checked() ? ImportState.POSTING : ImportState.CHECKING);
        return imports.get(id);
    }

    /** The books may have changed since the file was checked: it is checked again before it is written. */
    private void claim(ImportBatch batch) {
        imports.findLive(batch.contentHash()).ifPresent(other -> {
            throw alreadyDone(other.name(), other.id());
        });
        try {
            imports.claim(batch.id());
        } catch (SqlFailed failure) {
            throw failure.isDuplicate() ? alreadyDone(batch.name(), "–") : failure;
        }
        var subject = new Subject("import", batch.id().toString());
        trail.did("IMPORT_BEGUN", subject, Map.of("name", batch.name(), "hash", batch.contentHash()));
    }

    private static RuleBroken alreadyDone(String name, Object id) {
        return new RuleBroken(List.of(Rule.IMPORT_ALREADY_DONE.broken(name, id)));
    }
}
