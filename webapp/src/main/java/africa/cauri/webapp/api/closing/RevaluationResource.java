package africa.cauri.webapp.api.closing;

import africa.cauri.domain.closing.revaluation.RevalueForeignBalances;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.Fields;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Values what stands open in foreign currencies at the closing rate. */
@Path("t/{tenant}/fiscal-years/{id}/revaluation")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RevaluationResource {
    @Inject
    private RevalueForeignBalances revalueForeignBalances;

    @Inject
    private Answers answers;

    @POST
    public Response revalue(@PathParam("id") LocalDate fiscalYear, JsonBody body) {
        Map<Currency, BigDecimal> rates = body.read(fields -> fields.object("rates", RevaluationResource::rates));
        return answers.done(body, () -> new PostedCount(revalueForeignBalances.revalue(fiscalYear, rates)));
    }

    private static Map<Currency, BigDecimal> rates(Fields fields) {
        var rates = new EnumMap<Currency, BigDecimal>(Currency.class);
        for (Currency currency : Currency.values()) {
            fields.findDecimal(currency.name()).ifPresent(rate -> rates.put(currency, rate));
        }
        return rates;
    }
}
