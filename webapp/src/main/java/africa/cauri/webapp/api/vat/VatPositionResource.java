package africa.cauri.webapp.api.vat;

import africa.cauri.domain.tax.position.ComputeVatPosition;
import africa.cauri.webapp.api.Parameters;
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

    @GET
    public VatPositionJson get(@QueryParam("from") LocalDate from, @QueryParam("until") LocalDate until) {
        return VatPositionJson.of(
                computeVatPosition.compute(Parameters.required("from", from), Parameters.required("until", until)));
    }
}
