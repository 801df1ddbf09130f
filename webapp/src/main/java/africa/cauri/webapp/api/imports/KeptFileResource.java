package africa.cauri.webapp.api.imports;

import africa.cauri.domain.intake.CheckImportAgain;
import africa.cauri.domain.intake.CheckImportAgain.Reply;
import africa.cauri.domain.intake.ContinueImport;
import africa.cauri.domain.intake.ImportBatch;
import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.intake.Imports;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.Fields;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.imports.ImportFolder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is done once more with the file that an import keeps: checked again, gone on with. */
@Path("t/{tenant}/imports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class KeptFileResource {
    @Inject
    private CheckImportAgain checkImportAgain;

    @Inject
    private ContinueImport continueImport;

    @Inject
    private Imports imports;

    @Inject
    private ImportFolder folder;

    @Inject
    private Answers answers;

    @POST
    @Path("{id}/checks")
    public Response check(@PathParam("id") UUID id, JsonBody body) {
        Reply reply = body.read(KeptFileResource::reply);
        return answers.done(202, body, () -> accepted(id, batch -> checkImportAgain.check(batch.id(), reply)));
    }

    @POST
    @Path("{id}/continuation")
    public Response goOn(@PathParam("id") UUID id, JsonBody body) {
        body.read(fields -> id);
        return answers.done(202, body, () -> accepted(id, batch -> continueImport.goOn(batch.id())));
    }

    private Uploads.Accepted accepted(UUID id, UnaryOperator<ImportBatch> work) {
        ImportBatch batch = imports.get(new ImportId(id));
        boolean read = batch.state().needsFile() || batch.state().mayNeedFile();
        if (read && !folder.holds(batch.id())) {
            throw new RuleBroken(List.of(Rule.IMPORT_FILE_GONE.broken(batch.name())));
        }
        return Uploads.Accepted.of(work.apply(batch));
    }

    private static Reply reply(Fields fields) {
        return new Reply(
                fields.findFlag("createAccounts").orElse(false),
                fields.findFlag("createThirdParties").orElse(false),
                fields.findText("journal").orElse("").strip(),
                fields.findDate("date"),
                fields.findText("reason").orElse("").strip(),
                accounts(fields));
    }

    /** Accounts of ours by those of another chart; the last of several holds. */
    static Map<String, String> accounts(Fields fields) {
        return fields
                .list("accounts", MappingResource.MOST, each -> Map.entry(each.text("source"), each.text("account")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, last) -> last));
    }
}
