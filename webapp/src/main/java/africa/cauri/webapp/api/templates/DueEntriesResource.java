package africa.cauri.webapp.api.templates;

import africa.cauri.domain.template.recurring.DueEntries;
import africa.cauri.domain.template.recurring.DueEntry;
import africa.cauri.domain.template.recurring.RecurringMode;
import africa.cauri.domain.template.recurring.Schedule;
import africa.cauri.webapp.api.problem.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is late, due, or will be within 30 days; at most 1 000 rows, the earliest first. */
@Path("t/{tenant}/recurring-entries/due")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DueEntriesResource {
    @Inject
    private DueEntries dueEntries;

    @Inject
    private Clock clock;

    /** An occurrence that nothing came of yet. */
    public record DueRow(
            int recurringEntry,
            String name,
            int number,
            String day,
            DueEntry.Timing timing,
            RecurringMode mode,
            boolean changed) {
        static DueRow of(DueEntry due) {
            return new DueRow(
                    due.recurring().value(),
                    due.name(),
                    due.number(),
                    due.day().toString(),
                    due.timing(),
                    due.mode(),
                    due.isChanged());
        }
    }

    @GET
    public List<DueRow> list(@QueryParam("at") LocalDate at) {
        LocalDate day = Optional.ofNullable(at).orElseGet(() -> LocalDate.now(clock));
        if (day.isAfter(Schedule.LATEST)) {
            throw Refused.badRequest("The parameter at is after " + Schedule.LATEST + ".");
        }
        return dueEntries.at(day).stream().map(DueRow::of).toList();
    }
}
