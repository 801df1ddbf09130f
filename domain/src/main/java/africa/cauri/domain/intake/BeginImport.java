package africa.cauri.domain.intake;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.audit.AuditTrail.Subject;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.TextRules;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.SqlFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes a file that is to be imported; the work itself goes on later. */
@ApplicationScoped
public class BeginImport {

    /** The kind of the job that goes on with it. */
    public static final String JOB = "IMPORT";

    private static final int LONGEST_NAME = 200;

    private final Acting acting;
    private final Imports imports;
    private final Jobs jobs;
    private final AuditTrail trail;
    private final Clock clock;

    protected BeginImport() {
        this(null, null, null, null, null);
    }

    @Inject
    BeginImport(Acting acting, Imports imports, Jobs jobs, AuditTrail trail, Clock clock) {
        this.acting = acting;
        this.imports = imports;
        this.jobs = jobs;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Notes the file, and the work that it brings.
     *
     * @param id under which the caller keeps the file
     * @param contentHash SHA-256, 64 hexadecimal digits
     * @throws RuleBroken {@link Rule#IMPORT_ALREADY_DONE} if a file of that content is imported, or being imported
     */
    @Transactional
    public ImportBatch begin(ImportId id, String name, String contentHash, ImportOptions options) {
        var actor = acting.actor();
        actor.require(options.power());
        check(name, contentHash, options);
        var job = jobs.add(JOB, id.toString());
        var batch = new ImportBatch(
                id,
                job,
                name,
                contentHash,
                options,
                ImportState.CHECKING,
                false,
                0,
                0,
                0,
                0,
                clock.instant(),
                actor.subject(),
                actor.name());
        try {
            imports.add(batch);
        } catch (SqlFailed failure) {
            throw failure.isDuplicate() ? new RuleBroken(List.of(Rule.IMPORT_ALREADY_DONE.broken(name, "–"))) : failure;
        }
        if (!options.dryRun()) {
            trail.did("IMPORT_BEGUN", new Subject("import", id.toString()), Map.of("name", name, "hash", contentHash));
        }
        return batch;
    }

    private void check(String name, String contentHash, ImportOptions options) {
        var violations = new ArrayList<Violation>(TextRules.required("file", name, LONGEST_NAME));
        violations.addAll(options.violations());
        imports.findLive(contentHash)
                .ifPresent(other -> violations.add(Rule.IMPORT_ALREADY_DONE.broken(other.name(), other.id())));
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }
}
