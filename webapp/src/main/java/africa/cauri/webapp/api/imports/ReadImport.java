package africa.cauri.webapp.api.imports;

import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.intake.ImportReports;
import africa.cauri.domain.intake.Imports;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.webapp.api.problem.Texts;
import africa.cauri.webapp.imports.ImportFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

/** Reads an import with everything that was found, for a caller and in the caller's language. */
@ApplicationScoped
public class ReadImport {
    private final Acting acting;
    private final Imports imports;
    private final ImportReports reports;
    private final ImportFolder folder;

    protected ReadImport() {
        this(null, null, null, null);
    }

    @Inject
    ReadImport(Acting acting, Imports imports, ImportReports reports, ImportFolder folder) {
        this.acting = acting;
        this.imports = imports;
        this.reports = reports;
        this.folder = folder;
    }

    ImportJson read(ImportId id, HttpHeaders headers) {
        acting.actor().require(Power.READ);
        var batch = imports.get(id);
        var found = new ImportJson.Found(reports.faults(id), reports.unknown(id), reports.totals(id), folder.holds(id));
        return ImportJson.of(batch, found, Texts.of(headers));
    }
}
