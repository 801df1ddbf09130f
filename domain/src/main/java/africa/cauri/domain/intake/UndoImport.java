package africa.cauri.domain.intake;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.audit.AuditTrail.Subject;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Takes an import back: its entries by others with negative amounts on the same days (AUDCIF art. 19), and its drafts
 * by throwing them away. What was opened for it stays.
 *
 * <p>A large import takes minutes, in which one transaction would keep everybody from its journals. So a job does it
 * as the import was done: {@link UndoChecks} looks at all of it first, and only if nothing stands against it {@link
 * TakeBackPart} takes some back at a time, each time in a transaction that finds what is left by itself; whoever goes
 * on after a kill takes nothing back twice. Meanwhile the import is {@link ImportState#UNDOING}: no period and no year
 * can be closed over it, so that what is half taken back is never closed for books. What comes up on the way, such as
 * a line that somebody has just lettered, ends the job and leaves that state: it is mended, and the import taken back
 * again from there.
 */
@ApplicationScoped
public class UndoImport {

    /** The kind of the job that goes on with it. */
    public static final String JOB = "IMPORT_UNDO";

    private final Acting acting;
    private final Imports imports;
    private final Periods periods;
    private final Jobs jobs;
    private final AuditTrail trail;

    protected UndoImport() {
        this(null, null, null, null, null);
    }

    @Inject
    UndoImport(Acting acting, Imports imports, Periods periods, Jobs jobs, AuditTrail trail) {
        this.acting = acting;
        this.imports = imports;
        this.periods = periods;
        this.jobs = jobs;
        this.trail = trail;
    }

    /**
     * Notes the work. Once it is done, the file can be imported again.
     *
     * @throws RuleBroken if it is being written or taken back, nothing of it stands, an entry of it was taken back by
     *     somebody or has a lettered line
     * @throws NotFound without such an import
     * @throws NotAllowed for someone who may not throw drafts away, or take entries back that there are
     */
    @Transactional
    @Retried
    public ImportBatch undo(ImportId id) {
        acting.actor().require(Power.DRAFT);
        var batch = imports.held(id);
        if (imports.stands(batch)) {
            acting.actor().require(Power.POST);
        }
        if (!canBeUndone(batch)) {
            throw new RuleBroken(List.of(Rule.IMPORT_STATE_WRONG.broken(batch.state())));
        }
        var violations = imports.builtUpon(batch);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        // Who is closing a period either ends before the checks begin, or finds the import half taken back.
        periods.years().stream().findFirst().ifPresent(first -> periods.heldFrom(first.from()));
        imports.continueWith(id, jobs.add(JOB, id.toString()));
        imports.change(id, ImportState.UNDOING);
        trail.did("IMPORT_UNDO_BEGUN", new Subject("import", id.toString()), Map.of("name", batch.name()));
        return imports.get(id);
    }

    private boolean canBeUndone(ImportBatch batch) {
        return switch (batch.state()) {
            case DONE, STOPPED -> true;
            case UNDOING -> jobs.get(batch.job()).isOver();
            default -> false;
        };
    }
}
