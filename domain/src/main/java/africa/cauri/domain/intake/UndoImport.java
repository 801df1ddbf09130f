package africa.cauri.domain.intake;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.audit.AuditTrail.Subject;
import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.journal.TakeBackEntries;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * Takes an import back: its drafts are thrown away, its entries taken back by others with negative amounts on the same
 * days (AUDCIF art. 19), all of them or none. What was opened for it stays.
 */
@ApplicationScoped
public class UndoImport {

    private final Acting acting;
    private final Imports imports;
    private final TakeBackEntries takeBackEntries;
    private final Drafts drafts;
    private final AuditTrail trail;

    protected UndoImport() {
        this(null, null, null, null, null);
    }

    @Inject
    UndoImport(Acting acting, Imports imports, TakeBackEntries takeBackEntries, Drafts drafts, AuditTrail trail) {
        this.acting = acting;
        this.imports = imports;
        this.takeBackEntries = takeBackEntries;
        this.drafts = drafts;
        this.trail = trail;
    }

    /**
     * Takes the import back. The file can then be imported again.
     *
     * @throws RuleBroken if it is being written or nothing of it stands, if an entry of it was taken back, has a
     *     lettered line, or is of a closed period
     * @throws NotFound without such an import
     * @throws NotAllowed for someone who may not throw drafts away, or take entries back that there are
     */
    @Transactional
    @Retried
    public ImportBatch undo(ImportId id) {
        acting.actor().require(Power.DRAFT);
        var batch = imports.held(id);
        if (batch.state() != ImportState.DONE && batch.state() != ImportState.STOPPED) {
            throw new RuleBroken(List.of(Rule.IMPORT_STATE_WRONG.broken(batch.state())));
        }
        var violations = imports.builtUpon(id);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        int takenBack = takeBackEntries.takeBack(batch.origin(), batch.name());
        int thrownAway = drafts.removeMadeFrom(batch.origin());
        imports.change(id, ImportState.UNDONE);
        trail.did(
                "IMPORT_UNDONE",
                new Subject("import", id.toString()),
                Map.of("entries", takenBack, "drafts", thrownAway));
        return imports.get(id);
    }
}
