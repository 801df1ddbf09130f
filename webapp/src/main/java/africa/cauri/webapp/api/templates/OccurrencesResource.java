package africa.cauri.webapp.api.templates;

import africa.cauri.domain.template.Answers;
import africa.cauri.domain.template.recurring.ChangeOccurrence;
import africa.cauri.domain.template.recurring.RecurringId;
import africa.cauri.domain.template.recurring.SkipOccurrence;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** One day of an entry that comes again: it may differ, or not come. */
@Path("t/{tenant}/recurring-entries/{id}/occurrences/{day}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OccurrencesResource {
    @Inject
    private ChangeOccurrence changeOccurrence;

    @Inject
    private SkipOccurrence skipOccurrence;

    @PathParam("id")
    private int id;

    @PathParam("day")
    private LocalDate day;

    @PUT
    @Path("answers")
    public void change(JsonBody body) {
        Answers answers = body.read(TemplateBody::answers);
        changeOccurrence.change(new RecurringId(id), day, answers);
    }

    @PUT
    @Path("skipped")
    public void skip(JsonBody body) {
        String reason = body.read(fields -> fields.text("reason"));
        skipOccurrence.skip(new RecurringId(id), day, reason);
    }
}
