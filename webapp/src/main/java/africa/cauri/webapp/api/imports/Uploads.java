package africa.cauri.webapp.api.imports;

import africa.cauri.domain.intake.BeginImport;
import africa.cauri.domain.intake.ImportBatch;
import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.intake.ImportOptions;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.TimeOrderedId;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.UploadBody;
import africa.cauri.webapp.imports.DiskFull;
import africa.cauri.webapp.imports.ImportFolder;
import africa.cauri.webapp.imports.ImportFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes a file in: it is kept first, and forgotten again if no import comes of it. */
@ApplicationScoped
public class Uploads {
    private final ImportFolder folder;
    private final BeginImport beginImport;
    private final Answers answers;
    private final Clock clock;

    protected Uploads() {
        this(null, null, null, null);
    }

    @Inject
    Uploads(ImportFolder folder, BeginImport beginImport, Answers answers, Clock clock) {
        this.folder = folder;
        this.beginImport = beginImport;
        this.answers = answers;
        this.clock = clock;
    }

    /** The import that was begun, and the job that goes on with it. */
    public record Accepted(String id, String job) {
        static Accepted of(ImportBatch batch) {
            return new Accepted(batch.id().toString(), batch.job().toString());
        }
    }

    Response take(UploadForm form) throws IOException {
        ImportOptions asked = form.options();
        var id = new ImportId(TimeOrderedId.make(clock));
        var begun = new AtomicBoolean();
        try {
            String hash = folder.store(id, form.content());
            ImportOptions options = asked.in(format(id, form));
            return answers.done(202, new UploadBody(hash + options), () -> {
                begun.set(true);
                return Accepted.of(beginImport.begin(id, form.name(), hash, options));
            });
        } catch (DiskFull full) {
            throw UploadFilter.noRoom();
        } catch (RuntimeException refused) {
            begun.set(false);
            throw refused;
        } finally {
            if (!begun.get()) {
                folder.delete(id);
            }
        }
    }

    private String format(ImportId id, UploadForm form) throws IOException {
        Optional<ImportFormat> said = form.format();
        Optional<ImportFormat> format = said.isPresent() ? said : folder.format(id, form.name());
        return format.map(Enum::name)
                .orElseThrow(() -> new RuleBroken(List.of(Rule.IMPORT_UNKNOWN_FORMAT.broken(form.name()))));
    }
}
