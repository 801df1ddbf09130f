package africa.cauri.webapp.api.matching;

import africa.cauri.domain.matching.OpenTotals;
import africa.cauri.webapp.api.PageQuery;
import africa.cauri.webapp.api.matching.MatchJson.Total;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What is open on an account, third party by third party, in pages. */
@Path("t/{tenant}/matching/totals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenTotalsResource {
    @Inject
    private OpenTotals totals;

    @GET
    public List<Total> list(@QueryParam("account") @DefaultValue("") String account, @BeanParam PageQuery page) {
        return totals.of(account).stream()
                .skip((page.page() - 1L) * page.size())
                .limit(page.size())
                .map(Total::of)
                .toList();
    }
}
