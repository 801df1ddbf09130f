package africa.cauri.webapp.api.thirdparties;

import africa.cauri.domain.party.ExportThirdParties;
import africa.cauri.domain.party.ImportThirdParties;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.FileBody;
import africa.cauri.webapp.api.body.Large;
import africa.cauri.webapp.api.body.SpooledFile;
import africa.cauri.webapp.api.problem.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The third parties as a CSV file, to take away and to bring back. */
@Path("t/{tenant}/third-parties/file")
@RequestScoped
public class ThirdPartiesFileResource {
    @Inject
    private ExportThirdParties exportThirdParties;

    @Inject
    private ImportThirdParties importThirdParties;

    @Inject
    private Answers answers;

    /** What a file brought about. */
    public record Imported(int opened, int changed, int unchanged, List<JsonObject> warnings) {}

    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response read() {
        return SpooledFile.csv("third-parties.csv", exportThirdParties::export);
    }

    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Response write(@Large FileBody body, @Context HttpHeaders headers) {
        return answers.done(body, () -> {
            var imported = importThirdParties.read(body.stream());
            return new Imported(
                    imported.opened(),
                    imported.changed(),
                    imported.unchanged(),
                    Texts.of(headers).describe(imported.warnings()));
        });
    }
}
