package africa.cauri.domain.intake;

import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.EntriesRefused;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Writes the next entries of a file, and moves its cursor behind them, in one transaction. */
@ApplicationScoped
public class WriteImportedEntries {

    private final Imports imports;
    private final Jobs jobs;
    private final PostEntries postEntries;
    private final SaveDraft saveDraft;

    protected WriteImportedEntries() {
        this(null, null, null, null);
    }

    @Inject
    WriteImportedEntries(Imports imports, Jobs jobs, PostEntries postEntries, SaveDraft saveDraft) {
        this.imports = imports;
        this.jobs = jobs;
        this.postEntries = postEntries;
        this.saveDraft = saveDraft;
    }

    /**
     * Some entries of a file that follow each other.
     *
     * @param after where the cursor stands before them
     * @param until the line on which the last of them begins
     */
    public record Part(long after, long until, List<Draft> drafts) {}

    /**
     * Posts the entries, or keeps them as drafts.
     *
     * @throws JobTakenOver if somebody else goes on with the import, or the cursor stands elsewhere
     * @throws EntriesRefused if one of them breaks a rule by now; then none is written
     */
    @Transactional
    @Retried
    public void write(ImportId id, Run run, Part part) {
        jobs.hold(run);
        var batch = imports.held(id);
        if (batch.state() != ImportState.POSTING || batch.cursorLine() != part.after()) {
            throw new JobTakenOver(run.job());
        }
        if (batch.options().asDrafts()) {
            part.drafts().forEach(saveDraft::save);
        } else {
            postEntries.post(part.drafts());
        }
        imports.advance(id, part.until(), part.drafts().size());
        jobs.move(run, batch.written() + part.drafts().size(), batch.entries());
    }
}
