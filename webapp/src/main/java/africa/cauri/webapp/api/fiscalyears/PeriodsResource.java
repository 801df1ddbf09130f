package africa.cauri.webapp.api.fiscalyears;

import africa.cauri.domain.period.Periods;
import africa.cauri.domain.period.ReopenPeriod;
import africa.cauri.domain.period.SoftClosePeriod;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.body.MayBeEmpty;
import africa.cauri.webapp.api.fiscalyears.FiscalYearsResource.PeriodRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** The periods of the books: each may be left to those who close, and opened again. Doing it again changes nothing. */
@Path("t/{tenant}/periods")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeriodsResource {
    @Inject
    private Periods periods;

    @Inject
    private SoftClosePeriod softClosePeriod;

    @Inject
    private ReopenPeriod reopenPeriod;

    @Inject
    private Answers answers;

    @GET
    @Path("{id}")
    public PeriodRow get(@PathParam("id") LocalDate from) {
        return PeriodRow.of(periods.get(from));
    }

    @POST
    @Path("{id}/soft-close")
    public Response softClose(@PathParam("id") LocalDate from, @MayBeEmpty JsonBody body) {
        return answers.done(body.withoutFields(), () -> PeriodRow.of(softClosePeriod.softClose(from)));
    }

    @POST
    @Path("{id}/reopen")
    public Response reopen(@PathParam("id") LocalDate from, @MayBeEmpty JsonBody body) {
        return answers.done(body.withoutFields(), () -> PeriodRow.of(reopenPeriod.reopen(from)));
    }
}
