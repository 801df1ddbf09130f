package africa.cauri.webapp.jobs;

import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.intake.UndoImport;
import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.webapp.imports.ImportFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Takes an import back: looks at all of it, and then takes it back in parts. */
@ApplicationScoped
class UndoWork implements Work {
    private final UndoSteps steps;
    private final ImportFolder folder;
    private final Attempt attempt;

    protected UndoWork() {
        this(null, null, null);
    }

    @Inject
    UndoWork(UndoSteps steps, ImportFolder folder, Attempt attempt) {
        this.steps = steps;
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
        List<Violation> violations = steps.violations(id, run);
        if (!violations.isEmpty()) {
            steps.refuse(id, run, violations);
            return;
        }
        try {
            do {
                steps.takeBack(id, run);
            } while (!steps.end(id, run));
            folder.delete(id);
        } catch (RuleBroken meanwhile) {
            steps.refuse(id, run, meanwhile.violations());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
