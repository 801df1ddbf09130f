package africa.cauri.webapp.api.matching;

import africa.cauri.domain.matching.MatchSureProposals;
import africa.cauri.domain.matching.ProposeMatches;
import africa.cauri.webapp.api.PageQuery;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.matching.MatchJson.Proposal;
import africa.cauri.webapp.api.matching.MatchJson.Proposals;
import africa.cauri.webapp.api.matching.MatchJson.Sure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Lines of an account that seem to settle each other; the sure ones are lettered together with a POST. */
@Path("t/{tenant}/matching/proposals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProposalsResource {
    @Inject
    private ProposeMatches proposeMatches;

    @Inject
    private MatchSureProposals matchSureProposals;

    @Inject
    private Answers answers;

    private record Which(String account, String thirdParty) {}

    @GET
    public Proposals list(
            @QueryParam("account") @DefaultValue("") String account,
            @QueryParam("thirdParty") @DefaultValue("") String thirdParty,
            @BeanParam PageQuery page) {
        int first = (page.page() - 1) * page.size();
        var found = proposeMatches.propose(account, thirdParty, first, page.size());
        return new Proposals(
                found.proposals().stream().map(Proposal::of).toList(), found.total(), Sure.of(found.sure()));
    }

    @POST
    public Response matchSure(JsonBody body) {
        Which which = body.read(fields ->
                new Which(fields.text("account"), fields.findText("thirdParty").orElse("")));
        return answers.done(body, () -> Sure.of(matchSureProposals.match(which.account(), which.thirdParty())));
    }
}
