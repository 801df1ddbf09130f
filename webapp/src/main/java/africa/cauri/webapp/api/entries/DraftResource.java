package africa.cauri.webapp.api.entries;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.ChangeDraft;
import africa.cauri.domain.journal.DiscardDraft;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.journal.Drafts;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** One draft. */
@Path("t/{tenant}/drafts/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
    /** What a program may send back as it got it. */
    private static final List<String> READ_ONLY = List.of("id", "origin", "createdBy", "createdAt");

    @Inject
    private Companies companies;

    @Inject
    private Drafts drafts;

    @Inject
    private ChangeDraft changeDraft;

    @Inject
    private DiscardDraft discardDraft;

    @PathParam("id")
    private UUID id;

    private record Change(int version, Draft draft) {}

    @GET
    public DraftJson get() {
        return DraftJson.of(drafts.get(new DraftId(id)));
    }

    @PUT
    public DraftJson change(JsonBody body) {
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
    public void discard() {
        discardDraft.discard(new DraftId(id));
    }
}
