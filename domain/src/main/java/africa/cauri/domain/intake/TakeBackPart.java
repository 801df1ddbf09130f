package africa.cauri.domain.intake;

import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.journal.EntryDetails;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes some of the entries of an import back, and moves the job on, in one transaction. */
@ApplicationScoped
public class TakeBackPart {

    /** Others wait for the journals as long as it takes to take so many back. */
    static final int AT_ONCE = 500;

    private final Imports imports;
    private final Jobs jobs;
    private final Entries entries;
    private final PostEntries postEntries;

    protected TakeBackPart() {
        this(null, null, null, null);
    }

    @Inject
    TakeBackPart(Imports imports, Jobs jobs, Entries entries, PostEntries postEntries) {
        this.imports = imports;
        this.jobs = jobs;
        this.entries = entries;
        this.postEntries = postEntries;
    }

    /**
     * Takes the next entries back that still stand.
     *
     * @param after the last one that was taken back
     * @return the last one of these; nothing if none stands behind that one
     * @throws JobTakenOver if somebody else goes on with the work
     * @throws RuleBroken if one is lettered or breaks a rule by now; then none of these is taken back
     */
    @Transactional
    @Retried
    public Optional<EntryId> takeBack(ImportId id, Run run, Optional<EntryId> after) {
        jobs.hold(run);
        var batch = imports.beingUndone(id, run);
        var some = entries.standing(batch.origin(), after, AT_ONCE);
        if (some.isEmpty()) {
            return Optional.empty();
        }
        var lettered = imports.lettered(some);
        if (!lettered.isEmpty()) {
            throw new RuleBroken(lettered);
        }
        postEntries.post(
                entries.list(some).stream().map(entry -> reversal(entry, batch)).toList());
        jobs.advance(run, some.size());
        return Optional.of(some.get(some.size() - 1));
    }

    /** What takes the entry back has the name of the file for a reason. */
    static Draft reversal(EntryDetails entry, ImportBatch batch) {
        return entry.reversal(entry.accountingDate(), batch.name());
    }
}
