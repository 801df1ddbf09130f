package africa.cauri.webapp.api.closing;

import africa.cauri.domain.closing.CarryForwardProvisionally;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.body.MayBeEmpty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** Opens the next year with what a year stands at now. Doing it again changes only what has changed since. */
@Path("t/{tenant}/fiscal-years/{id}/opening-entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpeningEntriesResource {
    @Inject
    private CarryForwardProvisionally carryForward;

    @Inject
    private Answers answers;

    @POST
    public Response carry(@PathParam("id") LocalDate fiscalYear, @MayBeEmpty JsonBody body) {
        return answers.done(body.withoutFields(), () -> new PostedCount(carryForward.carry(fiscalYear)));
    }
}
