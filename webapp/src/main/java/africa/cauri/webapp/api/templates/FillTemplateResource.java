package africa.cauri.webapp.api.templates;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.template.FillTemplate;
import africa.cauri.domain.template.TemplateId;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.entries.DraftJson;
import africa.cauri.webapp.api.entries.PostedJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

/** Fills a template in: it gives a draft, or an entry if that is asked for. */
@Path("t/{tenant}/templates/{id}/draft")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FillTemplateResource {
    @Inject
    private FillTemplate fillTemplate;

    @Inject
    private SaveDraft saveDraft;

    @Inject
    private PostEntries postEntries;

    @Inject
    private Drafts drafts;

    @Inject
    private Answers answers;

    private record Filling(
            africa.cauri.domain.template.Answers answers, LocalDate date, String reference, boolean isPosted) {}

    /** What came of it: one of the two. */
    public record Made(DraftJson draft, PostedJson posted) {}

    @POST
    public Response fill(@PathParam("id") int id, JsonBody body) {
        Filling filling = body.read(fields -> new Filling(
                TemplateBody.answers(fields),
                fields.date("date"),
                fields.text("reference"),
                fields.findFlag("post").orElse(false)));
        return answers.done(201, body, () -> make(new TemplateId(id), filling));
    }

    private Made make(TemplateId id, Filling filling) {
        Draft draft = fillTemplate.fill(id, filling.answers(), filling.date(), filling.reference());
        return filling.isPosted()
                ? new Made(null, PostedJson.of(postEntries.post(List.of(draft)).get(0)))
                : new Made(DraftJson.of(drafts.get(saveDraft.save(draft))), null);
    }
}
