package africa.cauri.webapp.imports;

import africa.cauri.domain.closing.ClosingAccounts;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.intake.AccountMappings;
import africa.cauri.domain.intake.Findings;
import africa.cauri.domain.intake.ImportBatch;
import africa.cauri.domain.intake.MissingMasters;
import africa.cauri.domain.journal.CheckEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Reads the files of imports with the eyes of the books: in their currency, on their accounts, by their rules. */
@ApplicationScoped
public class ImportFiles {
    private final Companies companies;
    private final AccountMappings mappings;
    private final CheckEntries checkEntries;
    private final MissingMasters missing;
    private final ClosingAccounts closingAccounts;

    protected ImportFiles() {
        this(null, null, null, null, null);
    }

    @Inject
    ImportFiles(
            Companies companies,
            AccountMappings mappings,
            CheckEntries checkEntries,
            MissingMasters missing,
            ClosingAccounts closingAccounts) {
        this.companies = companies;
        this.mappings = mappings;
        this.checkEntries = checkEntries;
        this.missing = missing;
        this.closingAccounts = closingAccounts;
    }

    /**
     * Finds everything that stands against a file, and writes nothing.
     *
     * @param progress hears now and then how many entries were read
     */
    public Findings check(ImportBatch batch, Path file, LongConsumer progress) throws IOException {
        return new FileCheck(batch, maker(batch), checkEntries, missing).check(file, progress);
    }

    /** Opens a file that was found sound, behind the last entry that was written. */
    public SoundFile open(ImportBatch batch, Path file) throws IOException {
        return SoundFile.open(batch, maker(batch), file);
    }

    private DraftMaker maker(ImportBatch batch) {
        var result = closingAccounts.find("131").orElse("131");
        return new DraftMaker(batch, mappings.remembered(), companies.get().currency(), result);
    }
}
