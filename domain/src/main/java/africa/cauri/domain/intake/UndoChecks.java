package africa.cauri.domain.intake;

import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.journal.CheckEntries;
import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.journal.Foreseen;
import africa.cauri.domain.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What stands against taking an import back, found before anything is taken back. */
@ApplicationScoped
public class UndoChecks {

    private final Imports imports;
    private final Entries entries;
    private final CheckEntries checkEntries;
    private final Jobs jobs;

    protected UndoChecks() {
        this(null, null, null, null);
    }

    @Inject
    UndoChecks(Imports imports, Entries entries, CheckEntries checkEntries, Jobs jobs) {
        this.imports = imports;
        this.entries = entries;
        this.checkEntries = checkEntries;
        this.jobs = jobs;
    }

    /**
     * Returns the first rules that would be broken by what takes the entries back, such as that of a period that is
     * closed by now. The job hears how many entries and drafts there are to take back.
     */
    public List<Violation> violations(ImportId id, Run run) {
        var batch = imports.get(id);
        long total = imports.drafts(batch);
        jobs.move(run, 0, total);
        var some = entries.standing(batch.origin(), Optional.empty(), TakeBackPart.AT_ONCE);
        while (!some.isEmpty()) {
            var broken = violations(batch, some);
            if (!broken.isEmpty()) {
                return broken;
            }
            total += some.size();
            jobs.move(run, 0, total);
            some = entries.standing(batch.origin(), Optional.of(some.get(some.size() - 1)), TakeBackPart.AT_ONCE);
        }
        return List.of();
    }

    private List<Violation> violations(ImportBatch batch, List<EntryId> some) {
        var drafts = entries.list(some).stream()
                .map(entry -> TakeBackPart.reversal(entry, batch))
                .toList();
        return checkEntries.check(drafts, new Foreseen()).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
