package africa.cauri.webapp.faces.template;

import africa.cauri.domain.template.recurring.DueEntries;
import africa.cauri.domain.template.recurring.DueEntry;
import africa.cauri.domain.template.recurring.KeptRecurring;
import africa.cauri.domain.template.recurring.ListRecurringEntries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What comes again: what of it is due, and how each is set up. */
@Named
@RequestScoped
public class RecurringView {
    @Inject
    private ListRecurringEntries listRecurringEntries;

    @Inject
    private DueEntries dueEntries;

    @Inject
    private Clock clock;

    private List<KeptRecurring> rows = List.of();
    private List<DueEntry> due = List.of();

    public void load() {
        rows = listRecurringEntries.list();
        due = dueEntries.at(getToday());
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public List<KeptRecurring> getRows() {
        return rows;
    }

    /** What is late, due, or will be within thirty days. */
    public List<DueEntry> getDue() {
        return due;
    }

    /** How many are late or due today. */
    public long getReady() {
        return due.stream()
                .filter(each -> each.timing() != DueEntry.Timing.UPCOMING)
                .count();
    }
}
