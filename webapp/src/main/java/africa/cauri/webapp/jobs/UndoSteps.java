package africa.cauri.webapp.jobs;

import africa.cauri.domain.intake.EndUndo;
import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.intake.RefuseUndo;
import africa.cauri.domain.intake.TakeBackPart;
import africa.cauri.domain.intake.ThrowAwayPart;
import africa.cauri.domain.intake.UndoChecks;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The steps in which an import is taken back, each that writes in transactions of its own. */
@ApplicationScoped
class UndoSteps {
    private final UndoChecks checks;
    private final TakeBackPart takeBackPart;
    private final ThrowAwayPart throwAwayPart;
    private final EndUndo endUndo;
    private final RefuseUndo refuseUndo;

    protected UndoSteps() {
        this(null, null, null, null, null);
    }

    @Inject
    UndoSteps(
            UndoChecks checks,
            TakeBackPart takeBackPart,
            ThrowAwayPart throwAwayPart,
            EndUndo endUndo,
            RefuseUndo refuseUndo) {
        this.checks = checks;
        this.takeBackPart = takeBackPart;
        this.throwAwayPart = throwAwayPart;
        this.endUndo = endUndo;
        this.refuseUndo = refuseUndo;
    }

    List<Violation> violations(ImportId id, Run run) {
        return checks.violations(id, run);
    }

    void refuse(ImportId id, Run run, List<Violation> violations) {
        refuseUndo.refuse(id, run, violations);
    }

    /** Takes everything back that stands. */
    void takeBack(ImportId id, Run run) {
        Optional<EntryId> last = takeBackPart.takeBack(id, run, Optional.empty());
        while (last.isPresent()) {
            last = takeBackPart.takeBack(id, run, last);
        }
        boolean thrown = true;
        while (thrown) {
            thrown = throwAwayPart.throwAway(id, run);
        }
    }

    /** Says that it is taken back, unless something stands again. */
    boolean end(ImportId id, Run run) {
        return endUndo.end(id, run);
    }
}
