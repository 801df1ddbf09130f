package africa.cauri.webapp.api.fiscalyears;

import africa.cauri.domain.period.ValidationDeadline;
import africa.cauri.domain.period.ValidationDeadlines;
import africa.cauri.webapp.api.fiscalyears.FiscalYearsResource.PeriodRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The periods that are over and still have drafts (AUDCIF art. 22). */
@Path("t/{tenant}/periods/to-validate")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DeadlinesResource {
    @Inject
    private ValidationDeadlines deadlines;

    @Inject
    private Clock clock;

    /** A period with drafts that are still to be validated, and until when. */
    public record DeadlineRow(PeriodRow period, int drafts, String validateUntil) {
        static DeadlineRow of(ValidationDeadline deadline) {
            return new DeadlineRow(
                    PeriodRow.of(deadline.period()),
                    deadline.drafts(),
                    deadline.deadline().toString());
        }
    }

    @GET
    public List<DeadlineRow> list() {
        return deadlines.on(LocalDate.now(clock)).stream().map(DeadlineRow::of).toList();
    }
}
