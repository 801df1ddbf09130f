package africa.cauri.webapp.api.entries;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.journal.ReverseEntry;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The entries of the books. */
@Path("t/{tenant}/entries")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EntriesResource {
    @Inject
    private Companies companies;

    @Inject
    private PostEntries postEntries;

    @Inject
    private ReverseEntry reverseEntry;

    @Inject
    private Entries entries;

    @Inject
    private Answers answers;

    private record Reversal(LocalDate date, String reason) {}

    @GET
    @Path("{id}")
    public EntryJson get(@PathParam("id") UUID id) {
        return EntryJson.of(entries.get(new EntryId(id)));
    }

    @POST
    public Response post(JsonBody body) {
        return answers.created(
                body, () -> PostedJson.of(postEntries.post(List.of(draft(body))).get(0)), PostedJson::id);
    }

    private Draft draft(JsonBody body) {
        var currency = companies.get().currency();
        return body.read(fields -> EntryBody.draft(fields, currency));
    }

    @POST
    @Path("{id}/reversal")
    public Response reverse(@PathParam("id") UUID id, JsonBody body) {
        Reversal reversal = body.read(fields -> new Reversal(fields.date("date"), fields.text("reason")));
        return answers.done(
                201,
                body,
                () -> PostedJson.of(reverseEntry.reverse(new EntryId(id), reversal.date(), reversal.reason())));
    }
}
