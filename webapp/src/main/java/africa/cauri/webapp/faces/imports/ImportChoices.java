package africa.cauri.webapp.faces.imports;

import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.journal.Journal;
import africa.cauri.domain.journal.Journals;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Periods;
import africa.cauri.webapp.imports.ImportFolder;
import africa.cauri.webapp.imports.ImportFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a file may be, and what people choose from for it. */
@Named
@RequestScoped
public class ImportChoices {
    @Inject
    private Journals journals;

    @Inject
    private Periods periods;

    @Inject
    private ImportFolder folder;

    public ImportFormat[] getFormats() {
        return ImportFormat.values();
    }

    /** The most bytes that a file may have. */
    public long getMost() {
        return folder.most();
    }

    /** Whether the file of an import is there to be read again. */
    public boolean holds(ImportId id) {
        return folder.holds(id);
    }

    public List<Journal> getJournals() {
        return journals.list().stream().filter(journal -> !journal.closed()).toList();
    }

    /** The day that books mostly begin on: the first of the first year that is open. */
    public Optional<LocalDate> getFirstDay() {
        return periods.years().stream()
                .filter(FiscalYear::isOpen)
                .map(FiscalYear::from)
                .findFirst();
    }
}
