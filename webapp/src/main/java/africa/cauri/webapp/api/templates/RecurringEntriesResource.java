package africa.cauri.webapp.api.templates;

import africa.cauri.domain.template.recurring.ListRecurringEntries;
import africa.cauri.domain.template.recurring.OpenRecurringEntry;
import africa.cauri.domain.template.recurring.RecurringForm;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The entries that come again, ended ones too, and new ones. */
@Path("t/{tenant}/recurring-entries")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecurringEntriesResource {
    @Inject
    private ListRecurringEntries listRecurringEntries;

    @Inject
    private OpenRecurringEntry openRecurringEntry;

    @Inject
    private Answers answers;

    @GET
    public List<RecurringJson> list() {
        return listRecurringEntries.list().stream().map(RecurringJson::of).toList();
    }

    @POST
    public Response open(JsonBody body) {
        RecurringForm form = body.read(RecurringJson::form);
        return answers.created(body, () -> RecurringJson.of(openRecurringEntry.open(form)), RecurringJson::id);
    }
}
