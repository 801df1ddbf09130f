package africa.cauri.webapp.api.thirdparties;

import africa.cauri.domain.party.MergeThirdParties;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.problem.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A third party that stands in the books twice goes on in the other. */
@Path("t/{tenant}/third-parties/{code}/merge")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MergeResource {
    @Inject
    private MergeThirdParties mergeThirdParties;

    @Inject
    private Answers answers;

    /** Answers with the one that goes on. */
    @POST
    public Response merge(@PathParam("code") String code, JsonBody body, @Context HttpHeaders headers) {
        String into = body.read(fields -> fields.text("into"));
        return answers.done(body, () -> {
            var written = mergeThirdParties.merge(code, into);
            return ThirdPartyView.of(written.party(), Texts.of(headers).describe(written.warnings()));
        });
    }
}
