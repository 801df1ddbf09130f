package africa.cauri.webapp.api.entries;

import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.journal.PostDrafts;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.body.Large;
import africa.cauri.webapp.api.problem.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Posts several drafts at once: those that break no rule. */
@Path("t/{tenant}/drafts/post")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PostDraftsResource {
    @Inject
    private PostDrafts postDrafts;

    @Inject
    private Answers answers;

    @Context
    private HttpHeaders headers;

    /** What became of a draft: it is an entry now, or it breaks rules and stays. */
    public record Outcome(String draft, PostedJson posted, List<JsonObject> errors) {}

    @POST
    public Response post(@Large JsonBody body) {
        List<DraftId> ids = body.read(
                fields -> fields.list("drafts", PostEntries.MOST_DRAFTS, draft -> new DraftId(draft.uuid("id"))));
        return answers.done(
                body, () -> postDrafts.post(ids).stream().map(this::outcome).toList());
    }

    private Outcome outcome(PostDrafts.Outcome outcome) {
        var became = outcome.outcome();
        return new Outcome(
                outcome.draft().toString(),
                became.posted().map(PostedJson::of).orElse(null),
                became.posted().isPresent() ? null : Texts.of(headers).describe(became.violations()));
    }
}
