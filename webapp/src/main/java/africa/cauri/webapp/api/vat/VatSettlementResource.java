package africa.cauri.webapp.api.vat;

import africa.cauri.domain.closing.vat.DraftVatSettlement;
import africa.cauri.domain.tax.position.ProposeVatSettlement;
import africa.cauri.webapp.api.Parameters;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.vat.VatPositionJson.Settlement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** The entry that settles the value added tax of a month: proposed, or made as a draft. */
@Path("t/{tenant}/vat-position/settlement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VatSettlementResource {
    @Inject
    private ProposeVatSettlement proposeVatSettlement;

    @Inject
    private DraftVatSettlement draftVatSettlement;

    @Inject
    private Answers answers;

    private record Month(LocalDate from, LocalDate until, String reference) {}

    /** The id of the draft that was made. */
    public record Made(String draft) {}

    @GET
    public Settlement propose(@QueryParam("from") LocalDate from, @QueryParam("until") LocalDate until) {
        return Settlement.of(
                proposeVatSettlement.propose(Parameters.required("from", from), Parameters.required("until", until)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(JsonBody body) {
        Month month =
                body.read(fields -> new Month(fields.date("from"), fields.date("until"), fields.text("reference")));
        return answers.done(
                201,
                body,
                () -> new Made(draftVatSettlement
                        .draft(month.from(), month.until(), month.reference())
                        .toString()));
    }
}
