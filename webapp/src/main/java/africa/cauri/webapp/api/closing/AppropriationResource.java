package africa.cauri.webapp.api.closing;

import africa.cauri.domain.closing.appropriation.Appropriation;
import africa.cauri.domain.closing.appropriation.DraftAppropriation;
import africa.cauri.domain.closing.appropriation.DraftAppropriation.Decision;
import africa.cauri.domain.closing.appropriation.PendingResults;
import africa.cauri.domain.closing.appropriation.Wishes;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.period.Periods;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.Fields;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.problem.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** Where the result goes that waits in a year: that of the year before. */
@Path("t/{tenant}/fiscal-years/{id}/appropriation")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AppropriationResource {
    @Inject
    private Companies companies;

    @Inject
    private Periods periods;

    @Inject
    private PendingResults results;

    @Inject
    private DraftAppropriation draftAppropriation;

    @Inject
    private Answers answers;

    @PathParam("id")
    private LocalDate fiscalYear;

    /** The parts of the result, which they add up to. */
    public record Parts(
            String result,
            String absorbedLosses,
            String legalReserve,
            String dividends,
            String otherReserves,
            String retained) {
        static Parts of(Appropriation parts) {
            return new Parts(
                    parts.result().decimal(),
                    parts.absorbedLosses().decimal(),
                    parts.legalReserve().decimal(),
                    parts.dividends().decimal(),
                    parts.otherReserves().decimal(),
                    parts.retained().decimal());
        }
    }

    /** The id of the draft that was made. */
    public record Made(String draft) {}

    @GET
    public Parts propose(
            @QueryParam("dividends") @DefaultValue("0") String dividends,
            @QueryParam("otherReserves") @DefaultValue("0") String otherReserves) {
        periods.year(fiscalYear);
        var currency = companies.get().currency();
        var wishes =
                new Wishes(amount("dividends", dividends, currency), amount("otherReserves", otherReserves, currency));
        return Parts.of(Appropriation.of(results.equity(fiscalYear), wishes));
    }

    @POST
    public Response draft(JsonBody body) {
        periods.year(fiscalYear);
        var currency = companies.get().currency();
        Decision decision = body.read(fields -> new Decision(
                fiscalYear,
                fields.date("date"),
                fields.text("reference"),
                new Wishes(wish(fields, "dividends", currency), wish(fields, "otherReserves", currency))));
        return answers.done(
                201, body, () -> new Made(draftAppropriation.draft(decision).toString()));
    }

    private static Money wish(Fields fields, String name, Currency currency) {
        return fields.findAmount(name, currency).orElse(Money.nil(currency));
    }

    private static Money amount(String name, String text, Currency currency) {
        try {
            return Money.parse(text, currency);
        } catch (NumberFormatException unreadable) {
            throw Refused.badRequest("The parameter " + name + " cannot be read.");
        }
    }
}
