package africa.cauri.webapp.api.matching;

import africa.cauri.domain.matching.BeginLettering;
import africa.cauri.domain.matching.LetteringTask;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.jobs.Begun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Letters any number of sure proposals, in a job. */
@Path("t/{tenant}/matching/lettering")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LetteringResource {
    @Inject
    private BeginLettering beginLettering;

    @Inject
    private Answers answers;

    @POST
    public Response begin(JsonBody body) {
        LetteringTask task = body.read(fields -> new LetteringTask(
                fields.text("account"), fields.findText("thirdParty").orElse("")));
        return answers.done(202, body, () -> Begun.of(beginLettering.begin(task.account(), task.thirdParty())));
    }
}
