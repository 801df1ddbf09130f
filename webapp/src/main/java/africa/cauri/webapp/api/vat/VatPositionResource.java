package africa.cauri.webapp.api.vat;

import africa.cauri.domain.tax.position.ComputeVatPosition;
import africa.cauri.domain.tax.position.ProposeVatSettlement;
import africa.cauri.webapp.api.Parameters;
import africa.cauri.webapp.api.vat.VatPositionJson.Settlement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** Where the company stands with its value added tax over some days. */
@Path("t/{tenant}/vat-position")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VatPositionResource {
    @Inject
    private ComputeVatPosition computeVatPosition;

    @Inject
    private ProposeVatSettlement proposeVatSettlement;

    @QueryParam("from")
    private LocalDate from;

    @QueryParam("until")
    private LocalDate until;

    @GET
    public VatPositionJson get() {
        return VatPositionJson.of(computeVatPosition.compute(first(), last()));
    }

    @GET
    @Path("settlement")
    public Settlement settlement() {
        return Settlement.of(proposeVatSettlement.propose(first(), last()));
    }

    private LocalDate first() {
        return Parameters.required("from", from);
    }

    private LocalDate last() {
        return Parameters.required("until", until);
    }
}
