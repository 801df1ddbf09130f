package africa.cauri.webapp.jobs;

import africa.cauri.domain.intake.EndUndo;
import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.intake.TakeBackPart;
import africa.cauri.domain.intake.UndoChecks;
import africa.cauri.domain.intake.UndoImport;
import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.webapp.imports.ImportFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes an import back: looks at all of it, and then takes it back in parts. */
@ApplicationScoped
class UndoWork implements Work {
    private final UndoChecks checks;
    private final TakeBackPart takeBackPart;
    private final EndUndo endUndo;
    private final ImportFolder folder;
    private final Attempt attempt;

    protected UndoWork() {
        this(null, null, null, null, null);
    }

    @Inject
    UndoWork(UndoChecks checks, TakeBackPart takeBackPart, EndUndo endUndo, ImportFolder folder, Attempt attempt) {
        this.checks = checks;
        this.takeBackPart = takeBackPart;
        this.endUndo = endUndo;
        this.folder = folder;
        this.attempt = attempt;
    }

    @Override
    public String kind() {
        return UndoImport.JOB;
    }

    @Override
    public void go(Job job, Run run) {
        attempt.at(run, () -> undo(new ImportId(UUID.fromString(job.objectId())), run));
    }

    private void undo(ImportId id, Run run) {
        List<Violation> violations = checks.violations(id, run);
        if (!violations.isEmpty()) {
            endUndo.refuse(id, run, violations);
            return;
        }
        try {
            do {
                takeBack(id, run);
            } while (!endUndo.end(id, run));
            folder.delete(id);
        } catch (RuleBroken meanwhile) {
            endUndo.refuse(id, run, meanwhile.violations());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void takeBack(ImportId id, Run run) {
        Optional<EntryId> last = takeBackPart.takeBack(id, run, Optional.empty());
        while (last.isPresent()) {
            last = takeBackPart.takeBack(id, run, last);
        }
        boolean thrown = true;
        while (thrown) {
            thrown = takeBackPart.throwAway(id, run);
        }
    }
}
