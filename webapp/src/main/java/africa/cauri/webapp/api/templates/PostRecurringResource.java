package africa.cauri.webapp.api.templates;

import africa.cauri.domain.template.recurring.PostRecurringEntries;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.entries.PostedJson;
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
import java.time.LocalDate;
import java.util.List;

/** Posts, or keeps as drafts, what is due up to a day. */
@Path("t/{tenant}/recurring-entries/post")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PostRecurringResource {
    @Inject
    private PostRecurringEntries postRecurringEntries;

    @Inject
    private Answers answers;

    @Context
    private HttpHeaders headers;

    /** What became of an occurrence: an entry, a draft, or neither, and then it is tried again the next time. */
    public record Outcome(
            int recurringEntry, String name, String day, PostedJson posted, String draft, List<JsonObject> errors) {}

    @POST
    public Response post(JsonBody body) {
        LocalDate until = body.read(fields -> fields.date("until"));
        return answers.done(body, () -> postRecurringEntries.post(until).stream()
                .map(this::outcome)
                .toList());
    }

    private Outcome outcome(PostRecurringEntries.Outcome outcome) {
        return new Outcome(
                outcome.recurring().value(),
                outcome.name(),
                outcome.day().toString(),
                outcome.posted().map(PostedJson::of).orElse(null),
                outcome.draft().map(String::valueOf).orElse(null),
                outcome.violations().isEmpty() ? null : Texts.of(headers).describe(outcome.violations()));
    }
}
