package africa.cauri.webapp.imports;

import africa.cauri.domain.intake.Findings;
import africa.cauri.domain.intake.ImportBatch;
import africa.cauri.domain.intake.ImportFault;
import africa.cauri.domain.intake.MissingMasters;
import africa.cauri.domain.intake.UnknownMaster;
import africa.cauri.domain.journal.CheckEntries;
import africa.cauri.domain.kernel.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** One reading of a file from its beginning to its end, by which everything is found that stands against it. */
final class FileCheck {
    private static final int MOST_UNKNOWN = 1000;

    private final ImportBatch batch;
    private final ImportFormat format;
    private final DraftMaker maker;
    private final CheckEntries checkEntries;
    private final Foresight foresight;
    private final FaultList faults = new FaultList();
    private final Totals totals;
    private long entries;

    FileCheck(ImportBatch batch, DraftMaker maker, CheckEntries checkEntries, MissingMasters missing) {
        this.batch = batch;
        this.format = ImportFormat.valueOf(batch.options().format());
        this.maker = maker;
        this.checkEntries = checkEntries;
        this.foresight = new Foresight(batch.options(), missing);
        this.totals = new Totals(maker.currency());
    }

    /**
     * Reads the file.
     *
     * @param progress hears now and then how many entries were read
     */
    Findings check(Path file, LongConsumer progress) throws IOException {
        try (var imported = ImportedEntries.open(file, format)) {
            requireOptions(imported);
            for (var part = new Part(); part.fill(imported, 0); part = new Part()) {
                entries += part.read();
                check(part.sound());
                progress.accept(entries);
            }
            faults.addReading(imported.errors());
        }
        List<UnknownMaster> unknown =
                foresight.unknown().stream().limit(MOST_UNKNOWN).toList();
        return new Findings(
                entries,
                faults.first(),
                faults.total(),
                foresight.accounts(),
                foresight.thirdParties(),
                unknown,
                totals.list());
    }

    private void requireOptions(ImportedEntries imported) {
        if (imported.content() != ImportContent.OPENING_BALANCES
                || !imported.errors().isEmpty()) {
            return;
        }
        if (batch.options().journal().isBlank()) {
            faults.add(ImportFault.of(0, "", Rule.IMPORT_JOURNAL_MISSING, List.of()));
        }
        if (batch.options().day().isEmpty()) {
            faults.add(ImportFault.of(0, "", Rule.IMPORT_DAY_MISSING, List.of()));
        }
    }

    private void check(List<ImportedEntry> whole) {
        var made = new ArrayList<MadeDraft>();
        for (var entry : whole) {
            var draft = maker.make(entry);
            faults.addAll(draft.faults());
            if (draft.faults().isEmpty()) {
                made.add(draft);
            }
        }
        foresight.look(made);
        var violations = checkEntries.check(made.stream().map(MadeDraft::draft).toList(), foresight.foreseen());
        for (int index = 0; index < made.size(); index++) {
            var found = made.get(index).faults(violations.get(index), format);
            faults.addAll(found);
            if (found.isEmpty()) {
                count(made.get(index));
            }
        }
    }

    private void count(MadeDraft sound) {
        var taken = maker.inEntries(sound);
        entries += taken.size() - 1;
        try {
            taken.forEach(each -> totals.add(each.draft()));
        } catch (ArithmeticException overflow) {
            faults.add(ImportFault.of(sound.entry().firstLine(), "", Rule.ENTRY_TOO_LARGE, List.of()));
        }
    }
}
