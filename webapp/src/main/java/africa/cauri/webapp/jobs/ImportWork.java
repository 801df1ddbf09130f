package africa.cauri.webapp.jobs;

import africa.cauri.domain.intake.BeginImport;
import africa.cauri.domain.intake.Findings;
import africa.cauri.domain.intake.ImportFault;
import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.intake.ImportState;
import africa.cauri.domain.intake.Imports;
import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.SqlFailed;
import africa.cauri.webapp.imports.ImportFiles;
import africa.cauri.webapp.imports.ImportFolder;
import africa.cauri.webapp.imports.SoundFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Imports a file: checks all of it, and then writes its entries in parts. */
@ApplicationScoped
class ImportWork implements Work {
    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    private final Imports imports;
    private final ImportSteps steps;
    private final ImportFiles files;
    private final ImportFolder folder;
    private final Jobs jobs;

    protected ImportWork() {
        this(null, null, null, null, null);
    }

    @Inject
    ImportWork(Imports imports, ImportSteps steps, ImportFiles files, ImportFolder folder, Jobs jobs) {
        this.imports = imports;
        this.steps = steps;
        this.files = files;
        this.folder = folder;
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return BeginImport.JOB;
    }

    @Override
    public void go(Job job, Run run) {
        var id = new ImportId(UUID.fromString(job.objectId()));
        try {
            goOn(id, run);
        } catch (JobTakenOver elsewhere) {
            throw elsewhere;
        } catch (IOException | RuntimeException failure) {
            if (SqlFailed.tellsOfUnavailability(failure)) {
                throw new IllegalStateException(failure);
            }
            LOG.log(Level.SEVERE, "The import " + id + " was stopped", failure);
            steps.stop(id, run, List.of());
        }
    }

    private void goOn(ImportId id, Run run) throws IOException {
        var state = imports.get(id).state();
        if (state == ImportState.CHECKING) {
            state = judge(id, run, check(id, run));
        }
        if (state == ImportState.POSTING && write(id, run)) {
            folder.delete(id);
        }
    }

    private Findings check(ImportId id, Run run) throws IOException {
        return files.check(imports.get(id), folder.path(id), entries -> jobs.move(run, entries, 0));
    }

    /** What cannot be opened is a fault of the file. */
    private ImportState judge(ImportId id, Run run, Findings findings) {
        try {
            return steps.judge(id, run, findings);
        } catch (RuleBroken refusal) {
            var faults = refusal.violations().stream()
                    .map(violation -> ImportFault.of(0, "", violation.rule(), violation.args()))
                    .toList();
            return steps.judge(id, run, findings.refusedFor(faults));
        }
    }

    /** Writes what is left, and says whether everything is written. */
    private boolean write(ImportId id, Run run) throws IOException {
        try (SoundFile file = files.open(imports.get(id), folder.path(id))) {
            for (var part = file.next(); part.isPresent(); part = file.next()) {
                try {
                    steps.write(id, run, part.get());
                } catch (RuleBroken refusal) {
                    steps.stop(id, run, file.faults(refusal));
                    return false;
                }
            }
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
        steps.end(id, run);
        return true;
    }
}
