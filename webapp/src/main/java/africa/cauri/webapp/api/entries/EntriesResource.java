package africa.cauri.webapp.api.entries;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.journal.ReverseEntry;
import africa.cauri.domain.journal.SearchEntries;
import africa.cauri.webapp.api.Page;
import africa.cauri.webapp.api.PageQuery;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.problem.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
    private Answers answers;

    @Inject
    private SearchEntries searchEntries;

    private record Reversal(LocalDate date, String reason) {}

    @GET
    public Page<EntryRowJson> list(@BeanParam EntryFilter filter, @BeanParam PageQuery page) {
        if ((long) page.page() * page.size() > SearchEntries.MOST_FOUND) {
            throw Refused.badRequest("Pages end at entry " + SearchEntries.MOST_FOUND + ": ask for fewer.");
        }
        var search = filter.search(companies.get().currency());
        var found = searchEntries.search(search, page.page(), page.size());
        return new Page<>(found.rows().stream().map(EntryRowJson::of).toList(), found.total());
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
