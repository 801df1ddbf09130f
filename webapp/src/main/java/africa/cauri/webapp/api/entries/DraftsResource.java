package africa.cauri.webapp.api.entries;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftSearch;
import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.webapp.api.PageQuery;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
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
import java.util.List;

/** The drafts of the books: written as entries are, right or wrong. */
@Path("t/{tenant}/drafts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {
    @Inject
    private Companies companies;

    @Inject
    private Drafts drafts;

    @Inject
    private SaveDraft saveDraft;

    @Inject
    private Answers answers;

    @GET
    public List<DraftJson> list(
            @QueryParam("journal") @DefaultValue("") String journal,
            @QueryParam("createdBy") @DefaultValue("") String createdBy,
            @BeanParam PageQuery page) {
        int first = (page.page() - 1) * page.size();
        return drafts.list(new DraftSearch(journal, createdBy), first, page.size()).stream()
                .map(DraftJson::of)
                .toList();
    }

    @POST
    public Response save(JsonBody body) {
        var currency = companies.get().currency();
        Draft draft = body.read(fields -> EntryBody.draft(fields, currency));
        return answers.created(body, () -> DraftJson.of(drafts.get(saveDraft.save(draft))), DraftJson::id);
    }
}
