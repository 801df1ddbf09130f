package africa.cauri.webapp.api.templates;

import africa.cauri.domain.template.recurring.ChangeRecurringEntry;
import africa.cauri.domain.template.recurring.ReadRecurringEntry;
import africa.cauri.domain.template.recurring.RecurringForm;
import africa.cauri.domain.template.recurring.RecurringId;
import africa.cauri.domain.template.recurring.RecurringState;
import africa.cauri.domain.template.recurring.RemoveRecurringEntry;
import africa.cauri.domain.template.recurring.SetRecurringState;
import africa.cauri.webapp.api.Parameters;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.api.templates.RecurringJson.Day;
import africa.cauri.webapp.api.templates.RecurringJson.Sheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** One entry that comes again. */
@Path("t/{tenant}/recurring-entries/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecurringEntryResource {
    @Inject
    private ReadRecurringEntry readRecurringEntry;

    @Inject
    private ChangeRecurringEntry changeRecurringEntry;

    @Inject
    private SetRecurringState setRecurringState;

    @Inject
    private RemoveRecurringEntry removeRecurringEntry;

    @PathParam("id")
    private int id;

    private record Change(int version, RecurringForm form) {}

    private record NewState(int version, RecurringState state) {}

    @GET
    public Sheet get() {
        var sheet = readRecurringEntry.read(new RecurringId(id));
        return new Sheet(
                RecurringJson.of(sheet.recurring()),
                sheet.occurrences().stream().map(Day::of).toList());
    }

    @PUT
    public RecurringJson change(JsonBody body) {
        Change change = body.read(fields -> {
            fields.ignore("id", "state");
            return new Change(fields.integer("version"), RecurringJson.form(fields));
        });
        return RecurringJson.of(changeRecurringEntry.change(new RecurringId(id), change.version(), change.form()));
    }

    /** Pauses it, goes on with it, or ends it. */
    @PUT
    @Path("state")
    public RecurringJson setState(JsonBody body) {
        NewState wanted = body.read(
                fields -> new NewState(fields.integer("version"), fields.choice("state", RecurringState.class)));
        return RecurringJson.of(setRecurringState.set(new RecurringId(id), wanted.version(), wanted.state()));
    }

    /** Only the version that was read is removed. */
    @DELETE
    public void remove(@QueryParam("version") Integer version) {
        removeRecurringEntry.remove(new RecurringId(id), Parameters.required("version", version));
    }
}
