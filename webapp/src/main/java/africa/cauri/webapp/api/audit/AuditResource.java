package africa.cauri.webapp.api.audit;

import africa.cauri.domain.audit.AuditEvents;
import africa.cauri.domain.audit.AuditSearch;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Periods;
import africa.cauri.webapp.api.problem.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.Optional;

/** The audit trail: the newest events in pages, or all of them as CSV, the oldest first. */
@Path("t/{tenant}/audit")
@RequestScoped
public class AuditResource {
    @Inject
    private AuditEvents events;

    @Inject
    private Periods periods;

    @Inject
    private Acting acting;

    @QueryParam("kind")
    private String kind;

    @QueryParam("id")
    private String object;

    @QueryParam("fiscalYear")
    private LocalDate fiscalYear;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject page(@QueryParam("before") Long before, @QueryParam("max") @DefaultValue("100") int max) {
        if (max < 1 || max > AuditEvents.LARGEST_PAGE) {
            throw Refused.badRequest("max is a number from 1 to " + AuditEvents.LARGEST_PAGE + ".");
        }
        return AuditJson.page(events.newest(search(), Optional.ofNullable(before), max), max);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Response file() {
        acting.actor().require(Power.READ);
        AuditSearch search = search();
        StreamingOutput file = out -> AuditCsv.write(out, row -> events.each(search, row));
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .build();
    }

    /** The acts of a fiscal year are those that were recorded in its days. */
    private AuditSearch search() {
        Optional<FiscalYear> year = Optional.ofNullable(fiscalYear).map(periods::year);
        return new AuditSearch(
                Optional.ofNullable(kind),
                Optional.ofNullable(object),
                year.map(FiscalYear::from),
                year.map(FiscalYear::until));
    }
}
