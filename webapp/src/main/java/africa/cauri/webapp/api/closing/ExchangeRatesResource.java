package africa.cauri.webapp.api.closing;

import africa.cauri.domain.closing.revaluation.ExchangeRates;
import africa.cauri.domain.closing.revaluation.RecordExchangeRate;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a foreign currency was worth on a day. */
@Path("t/{tenant}/exchange-rates/{currency}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExchangeRatesResource {
    @Inject
    private ExchangeRates rates;

    @Inject
    private RecordExchangeRate recordExchangeRate;

    @PathParam("currency")
    private Currency currency;

    /** What one unit is worth in the currency of the books. */
    public record Rate(String day, String rate) {
        static Rate of(LocalDate day, BigDecimal rate) {
            return new Rate(day.toString(), rate.stripTrailingZeros().toPlainString());
        }
    }

    @GET
    public List<Rate> list(
            @QueryParam("from") @DefaultValue("1900-01-01") LocalDate from,
            @QueryParam("until") @DefaultValue("2999-12-31") LocalDate until) {
        return rates.of(currency, from, until).stream()
                .map(rate -> Rate.of(rate.day(), rate.rate()))
                .toList();
    }

    /** In the place of the rate that is there for the day. */
    @PUT
    @Path("{day}")
    public Rate write(@PathParam("day") LocalDate day, JsonBody body) {
        BigDecimal rate = body.read(fields -> fields.decimal("rate"));
        recordExchangeRate.record(currency, day, rate);
        return Rate.of(day, rate);
    }
}
