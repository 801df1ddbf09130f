package africa.cauri.webapp.api.closing;

import africa.cauri.domain.closing.ClosingSteps;
import africa.cauri.domain.period.Periods;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** How far the closing of a year is. */
@Path("t/{tenant}/fiscal-years/{id}/closing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClosingResource {
    @Inject
    private Periods periods;

    @Inject
    private ClosingSteps steps;

    @GET
    public ClosingJson get(@PathParam("id") LocalDate fiscalYear) {
        return ClosingJson.of(periods.year(fiscalYear), steps.next(fiscalYear), steps.of(fiscalYear));
    }
}
