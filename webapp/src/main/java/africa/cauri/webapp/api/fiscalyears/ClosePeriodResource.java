package africa.cauri.webapp.api.fiscalyears;

import africa.cauri.domain.period.ClosePeriod;
import africa.cauri.domain.period.ClosePeriodsUntil;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.body.MayBeEmpty;
import africa.cauri.webapp.api.fiscalyears.FiscalYearsResource.PeriodRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** Closes a period for ever, alone or with all that come before it. */
@Path("t/{tenant}/periods/{id}/close")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClosePeriodResource {
    @Inject
    private ClosePeriod closePeriod;

    @Inject
    private ClosePeriodsUntil closePeriodsUntil;

    @Inject
    private Answers answers;

    @POST
    public Response close(@PathParam("id") LocalDate from, @MayBeEmpty JsonBody body) {
        boolean withEarlier = body.read(fields -> fields.findFlag("withEarlier").orElse(false));
        return answers.done(
                body, () -> PeriodRow.of(withEarlier ? closePeriodsUntil.close(from) : closePeriod.close(from)));
    }
}
