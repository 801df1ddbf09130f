package africa.cauri.webapp.api.closing;

import africa.cauri.domain.closing.checklist.DrawUpChecklist;
import africa.cauri.webapp.api.closing.ChecklistResource.Item;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;

/** What to look at before a period is closed. */
@Path("t/{tenant}/periods/{id}/checklist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeriodChecklistResource {
    @Inject
    private DrawUpChecklist drawUpChecklist;

    @GET
    public List<Item> list(@PathParam("id") LocalDate period) {
        return drawUpChecklist.ofPeriod(period).stream().map(Item::of).toList();
    }
}
