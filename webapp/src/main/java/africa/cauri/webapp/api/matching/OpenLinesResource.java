package africa.cauri.webapp.api.matching;

import africa.cauri.domain.matching.MatchableLines;
import africa.cauri.webapp.api.PageQuery;
import africa.cauri.webapp.api.matching.MatchJson.Line;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;

/** The lines of an account that can be lettered, in pages. */
@Path("t/{tenant}/matching/lines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenLinesResource {
    @Inject
    private MatchableLines lines;

    @GET
    public List<Line> list(
            @QueryParam("account") @DefaultValue("") String account,
            @QueryParam("thirdParty") @DefaultValue("") String thirdParty,
            @QueryParam("shown") @DefaultValue("OPEN") MatchableLines.Shown shown,
            @QueryParam("from") @DefaultValue("1900-01-01") LocalDate from,
            @QueryParam("until") @DefaultValue("2999-12-31") LocalDate until,
            @BeanParam PageQuery page) {
        int first = (page.page() - 1) * page.size();
        var query = new MatchableLines.Query(account, thirdParty, shown, from, until, first, page.size());
        return lines.list(query).stream().map(Line::of).toList();
    }
}
