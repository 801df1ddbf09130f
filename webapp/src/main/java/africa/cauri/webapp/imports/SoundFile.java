package africa.cauri.webapp.imports;

import africa.cauri.domain.intake.ImportBatch;
import africa.cauri.domain.intake.ImportFault;
import africa.cauri.domain.intake.WriteImportedEntries;
import africa.cauri.domain.journal.EntriesRefused;
import africa.cauri.domain.kernel.RuleBroken;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file that was found sound, as the parts in which its entries are written. */
public final class SoundFile implements Closeable {
    private final ImportedEntries imported;
    private final ImportFormat format;
    private final DraftMaker maker;
    private long cursor;
    private List<MadeDraft> made = List.of();

    private SoundFile(ImportedEntries imported, ImportFormat format, DraftMaker maker, long cursor) {
        this.imported = imported;
        this.format = format;
        this.maker = maker;
        this.cursor = cursor;
    }

    static SoundFile open(ImportBatch batch, DraftMaker maker, Path file) throws IOException {
        var format = ImportFormat.valueOf(batch.options().format());
        return new SoundFile(ImportedEntries.open(file, format), format, maker, batch.cursorLine());
    }

    /**
     * Returns the next entries, or nothing at the end of the file.
     *
     * @throws IllegalStateException if the file is not the one that was found sound
     */
    public Optional<WriteImportedEntries.Part> next() {
        var part = new Part();
        boolean found = part.fill(imported, cursor);
        var whole = part.sound().stream().map(maker::make).toList();
        boolean sound = whole.stream().allMatch(each -> each.faults().isEmpty());
        if (!sound || part.read() > whole.size() || !imported.errors().isEmpty()) {
            throw new IllegalStateException("The file is not sound any more behind its line " + cursor);
        }
        if (!found) {
            return Optional.empty();
        }
        made = whole.stream().flatMap(each -> maker.inEntries(each).stream()).toList();
        var drafts = made.stream().map(MadeDraft::draft).toList();
        var next = new WriteImportedEntries.Part(cursor, part.until(), drafts);
        cursor = part.until();
        return Optional.of(next);
    }

    /** Says where in the file the rules stand that the last part breaks by now. */
    public List<ImportFault> faults(RuleBroken refusal) {
        var faults = new ArrayList<ImportFault>();
        if (refusal instanceof EntriesRefused refused) {
            refused.byDraft()
                    .forEach(
                            (draft, violations) -> faults.addAll(made.get(draft).faults(violations, format)));
        } else {
            refusal.violations()
                    .forEach(violation -> faults.add(ImportFault.of(0, "", violation.rule(), violation.args())));
        }
        return faults.stream().limit(ImportFault.KEPT).toList();
    }

    @Override
    public void close() throws IOException {
        imported.close();
    }
}
