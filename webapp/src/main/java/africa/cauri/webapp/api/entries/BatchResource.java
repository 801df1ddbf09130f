package africa.cauri.webapp.api.entries;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.journal.PostSoundEntries;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.Fields;
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

/** Many entries in one request and one transaction. */
@Path("t/{tenant}/entries/batch")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BatchResource {
    @Inject
    private Companies companies;

    @Inject
    private PostEntries postEntries;

    @Inject
    private PostSoundEntries postSoundEntries;

    @Inject
    private Answers answers;

    @Context
    private HttpHeaders headers;

    /** Whether one wrong entry keeps the others out. */
    public enum Mode {
        ALL,
        EACH
    }

    private record Batch(Mode mode, List<Draft> drafts) {}

    /** What became of the entries, in their order. */
    public record Outcomes(int posted, int refused, List<Outcome> entries) {}

    /** What became of an entry: it was posted, or it breaks rules. */
    public record Outcome(PostedJson posted, List<JsonObject> errors) {}

    @POST
    public Response post(@Large JsonBody body) {
        return answers.done(201, body, () -> {
            var batch = batch(body);
            return batch.mode() == Mode.ALL ? all(batch.drafts()) : each(batch.drafts());
        });
    }

    private Batch batch(JsonBody body) {
        var currency = companies.get().currency();
        return body.read(fields -> new Batch(
                mode(fields),
                fields.list("entries", PostEntries.MOST_DRAFTS, entry -> EntryBody.draft(entry, currency))));
    }

    private static Mode mode(Fields fields) {
        return fields.findChoice("mode", Mode.class).orElse(Mode.ALL);
    }

    private Outcomes all(List<Draft> drafts) {
        List<Outcome> posted = postEntries.post(drafts).stream()
                .map(entry -> new Outcome(PostedJson.of(entry), null))
                .toList();
        return new Outcomes(posted.size(), 0, posted);
    }

    private Outcomes each(List<Draft> drafts) {
        List<Outcome> outcomes =
                postSoundEntries.post(drafts).stream().map(this::outcome).toList();
        int posted = (int)
                outcomes.stream().filter(outcome -> outcome.posted() != null).count();
        return new Outcomes(posted, outcomes.size() - posted, outcomes);
    }

    private Outcome outcome(PostSoundEntries.Outcome outcome) {
        return outcome.posted()
                .map(posted -> new Outcome(PostedJson.of(posted), null))
                .orElseGet(() -> new Outcome(null, Texts.of(headers).describe(outcome.violations())));
    }
}
