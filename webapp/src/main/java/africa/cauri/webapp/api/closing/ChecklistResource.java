package africa.cauri.webapp.api.closing;

import africa.cauri.domain.closing.checklist.ChecklistItem;
import africa.cauri.domain.closing.checklist.ChecklistName;
import africa.cauri.domain.closing.checklist.DrawUpChecklist;
import africa.cauri.domain.closing.checklist.Severity;
import africa.cauri.domain.kernel.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What to look at before a year is closed. */
@Path("t/{tenant}/fiscal-years/{id}/checklist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChecklistResource {
    @Inject
    private DrawUpChecklist drawUpChecklist;

    /** One thing that was looked at. */
    public record Item(ChecklistName name, Severity severity, long count, String amount, Map<String, String> link) {
        static Item of(ChecklistItem item) {
            return new Item(
                    item.name(),
                    item.severity(),
                    item.count(),
                    item.amount().map(Money::decimal).orElse(null),
                    item.link());
        }
    }

    @GET
    public List<Item> list(@PathParam("id") LocalDate fiscalYear) {
        return drawUpChecklist.ofYear(fiscalYear).stream().map(Item::of).toList();
    }
}
