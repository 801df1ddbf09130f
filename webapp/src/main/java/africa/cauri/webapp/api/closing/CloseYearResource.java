package africa.cauri.webapp.api.closing;

import africa.cauri.domain.closing.CloseFiscalYear;
import africa.cauri.domain.closing.ResultPath;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** Closes a year for ever, or goes on where an earlier attempt ended. */
@Path("t/{tenant}/fiscal-years/{id}/close")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CloseYearResource {
    @Inject
    private CloseFiscalYear closeFiscalYear;

    @Inject
    private Answers answers;

    @POST
    public Response close(@PathParam("id") LocalDate fiscalYear, JsonBody body) {
        ResultPath path =
                body.read(fields -> fields.findChoice("path", ResultPath.class).orElse(ResultPath.DIRECT));
        return answers.done(body, () -> closeFiscalYear.close(fiscalYear, path).stream()
                .map(ClosingJson.Step::of)
                .toList());
    }
}
