package africa.cauri.webapp.api.entries;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.ChangeDraft;
import africa.cauri.domain.journal.DiscardDraft;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.webapp.api.PageQuery;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The drafts of the books: written as entries are, right or wrong. */
@Path("t/{tenant}/drafts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {
    /** What a program may send back as it got it. */
    private static final List<String> READ_ONLY = List.of("id", "origin", "createdBy", "createdAt");

    @Inject
    private Companies companies;

    @Inject
    private Drafts drafts;

    @Inject
    private SaveDraft saveDraft;

    @Inject
    private ChangeDraft changeDraft;

    @Inject
    private DiscardDraft discardDraft;

    @Inject
    private Answers answers;

    private record Change(int version, Draft draft) {}

    @GET
    public List<DraftJson> list(
            @QueryParam("journal") @DefaultValue("") String journal,
            @QueryParam("createdBy") @DefaultValue("") String createdBy,
            @BeanParam PageQuery page) {
        int first = (page.page() - 1) * page.size();
        return drafts.list(journal, createdBy, first, page.size()).stream()
                .map(DraftJson::of)
                .toList();
    }

    @GET
    @Path("{id}")
    public DraftJson get(@PathParam("id") UUID id) {
        return DraftJson.of(drafts.get(new DraftId(id)));
    }

    @POST
    public Response save(JsonBody body) {
        var currency = companies.get().currency();
        Draft draft = body.read(fields -> EntryBody.draft(fields, currency));
        return answers.created(body, () -> DraftJson.of(drafts.get(saveDraft.save(draft))), DraftJson::id);
    }

    @PUT
    @Path("{id}")
    public DraftJson change(@PathParam("id") UUID id, JsonBody body) {
        var currency = companies.get().currency();
        Change change = body.read(fields -> {
            READ_ONLY.forEach(fields::ignore);
            return new Change(fields.integer("version"), EntryBody.draft(fields, currency));
        });
        var draft = new DraftId(id);
        changeDraft.change(draft, change.version(), change.draft());
        return DraftJson.of(drafts.get(draft));
    }

    @DELETE
    @Path("{id}")
    public void discard(@PathParam("id") UUID id) {
        discardDraft.discard(new DraftId(id));
    }
}
