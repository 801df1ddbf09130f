package africa.cauri.webapp.jobs;

import africa.cauri.domain.intake.EndImport;
import africa.cauri.domain.intake.Findings;
import africa.cauri.domain.intake.ImportFault;
import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.intake.ImportState;
import africa.cauri.domain.intake.JudgeImport;
import africa.cauri.domain.intake.StopImport;
import africa.cauri.domain.intake.WriteImportedEntries;
import africa.cauri.domain.job.Run;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The steps in which an import goes on, each in a transaction of its own. */
@ApplicationScoped
class ImportSteps {
    private final JudgeImport judgeImport;
    private final WriteImportedEntries writeImportedEntries;
    private final EndImport endImport;
    private final StopImport stopImport;

    protected ImportSteps() {
        this(null, null, null, null);
    }

    @Inject
    ImportSteps(
            JudgeImport judgeImport,
            WriteImportedEntries writeImportedEntries,
            EndImport endImport,
            StopImport stopImport) {
        this.judgeImport = judgeImport;
        this.writeImportedEntries = writeImportedEntries;
        this.endImport = endImport;
        this.stopImport = stopImport;
    }

    ImportState judge(ImportId id, Run run, Findings findings) {
        return judgeImport.judge(id, run, findings);
    }

    void write(ImportId id, Run run, WriteImportedEntries.Part part) {
        writeImportedEntries.write(id, run, part);
    }

    void end(ImportId id, Run run) {
        endImport.end(id, run);
    }

    void stop(ImportId id, Run run, List<ImportFault> faults) {
        stopImport.stop(id, run, faults);
    }
}
