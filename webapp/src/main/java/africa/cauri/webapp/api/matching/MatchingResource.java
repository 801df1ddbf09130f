package africa.cauri.webapp.api.matching;

import africa.cauri.domain.matching.ExtendMatch;
import africa.cauri.domain.matching.MatchGroupId;
import africa.cauri.domain.matching.MatchGroups;
import africa.cauri.domain.matching.MatchLines;
import africa.cauri.domain.matching.MatchRequest;
import africa.cauri.domain.matching.Unmatch;
import africa.cauri.webapp.api.PageQuery;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.matching.MatchJson.Group;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The groups of lettered lines. */
@Path("t/{tenant}/matching")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MatchingResource {
    @Inject
    private MatchGroups groups;

    @Inject
    private MatchLines matchLines;

    @Inject
    private ExtendMatch extendMatch;

    @Inject
    private Unmatch unmatch;

    @Inject
    private Answers answers;

    private record Undo(String reason, Optional<LocalDate> reversalDate) {}

    @GET
    public List<Group> list(
            @QueryParam("account") @DefaultValue("") String account,
            @QueryParam("thirdParty") @DefaultValue("") String thirdParty,
            @QueryParam("shown") @DefaultValue("ALL") MatchGroups.Shown shown,
            @BeanParam PageQuery page) {
        int first = (page.page() - 1) * page.size();
        return groups.list(account, thirdParty, shown, first, page.size()).stream()
                .map(Group::of)
                .toList();
    }

    @GET
    @Path("{id}")
    public Group get(@PathParam("id") UUID id) {
        return Group.of(groups.get(new MatchGroupId(id)));
    }

    @POST
    public Response match(JsonBody body) {
        MatchRequest request = body.read(MatchBody::request);
        return answers.created(body, () -> Group.of(matchLines.match(request)), Group::id);
    }

    @POST
    @Path("{id}/lines")
    public Response extend(@PathParam("id") UUID id, JsonBody body) {
        MatchRequest request = body.read(MatchBody::request);
        return answers.done(body, () -> Group.of(extendMatch.extend(new MatchGroupId(id), request)));
    }

    @POST
    @Path("{id}/undo")
    public Response undo(@PathParam("id") UUID id, JsonBody body) {
        Undo undo = body.read(fields -> new Undo(fields.text("reason"), fields.findDate("reversalDate")));
        return answers.done(
                body, () -> Group.of(unmatch.undo(new MatchGroupId(id), undo.reason(), undo.reversalDate())));
    }
}
