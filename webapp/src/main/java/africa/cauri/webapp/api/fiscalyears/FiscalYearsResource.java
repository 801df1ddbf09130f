package africa.cauri.webapp.api.fiscalyears;

import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.OpenFiscalYear;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

/** The fiscal years of the books, and their periods. */
@Path("t/{tenant}/fiscal-years")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FiscalYearsResource {
    @Inject
    private Periods periods;

    @Inject
    private OpenFiscalYear openFiscalYear;

    @Inject
    private Answers answers;

    /** A year as programs see it; its id is its first day. */
    public record YearRow(String id, String from, String until, String state) {
        static YearRow of(FiscalYear year) {
            String from = year.from().toString();
            return new YearRow(from, from, year.until().toString(), year.state().name());
        }
    }

    /** A period as programs see it; its id is its first day. */
    public record PeriodRow(String id, String from, String until, String fiscalYear, String state) {
        static PeriodRow of(Period period) {
            String from = period.from().toString();
            return new PeriodRow(
                    from,
                    from,
                    period.until().toString(),
                    period.fiscalYear().toString(),
                    period.state().name());
        }
    }

    private record Dates(LocalDate from, LocalDate until) {}

    @GET
    public List<YearRow> list() {
        return periods.years().stream().map(YearRow::of).toList();
    }

    @GET
    @Path("{id}")
    public YearRow get(@PathParam("id") LocalDate from) {
        return YearRow.of(periods.year(from));
    }

    @GET
    @Path("{id}/periods")
    public List<PeriodRow> periods(@PathParam("id") LocalDate from) {
        return periods.of(periods.year(from).from()).stream().map(PeriodRow::of).toList();
    }

    @POST
    public Response open(JsonBody body) {
        Dates dates = body.read(fields -> new Dates(fields.date("from"), fields.date("until")));
        return answers.created(body, () -> YearRow.of(openFiscalYear.open(dates.from(), dates.until())), YearRow::id);
    }
}
