package africa.cauri.webapp.faces.home;

import africa.cauri.domain.job.Job;
import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.journal.DraftSearch;
import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.matching.OpenItems;
import africa.cauri.domain.matching.OpenItems.Overdue;
import africa.cauri.domain.period.ValidationDeadline;
import africa.cauri.domain.period.ValidationDeadlines;
import africa.cauri.domain.template.recurring.DueEntries;
import africa.cauri.domain.template.recurring.DueEntry.Timing;
import africa.cauri.reports.book.AgedBuckets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What waits for somebody. */
@Named
@RequestScoped
public class HomeTasks {
    private static final int DAYS_OF_FAILURE = 7;

    @Inject
    private Drafts drafts;

    @Inject
    private ValidationDeadlines deadlines;

    @Inject
    private DueEntries dueEntries;

    @Inject
    private Jobs jobs;

    @Inject
    private OpenItems openItems;

    private int waiting;
    private List<ValidationDeadline> late = List.of();
    private long recurring;
    private List<Job> working = List.of();
    private List<Job> failed = List.of();
    private Overdue overdue;

    void load(LocalDate today) {
        waiting = drafts.count(new DraftSearch("", ""));
        late = deadlines.on(today).stream()
                .filter(each -> each.isOverdue(today))
                .toList();
        recurring = dueEntries.at(today).stream()
                .filter(due -> due.timing() != Timing.UPCOMING)
                .count();
        working = jobs.unfinished();
        failed =
                jobs.failedSince(today.minusDays(DAYS_OF_FAILURE).atStartOfDay().toInstant(ZoneOffset.UTC));
        overdue = openItems.overdue("41", today, AgedBuckets.OLDEST);
    }

    /** Whether nothing waits. */
    public boolean isNothing() {
        return waiting == 0
                && late.isEmpty()
                && recurring == 0
                && working.isEmpty()
                && failed.isEmpty()
                && overdue.parties() == 0;
    }

    public int getDrafts() {
        return waiting;
    }

    /** The periods whose drafts should have been validated. */
    public List<ValidationDeadline> getLate() {
        return late;
    }

    public long getRecurring() {
        return recurring;
    }

    public List<Job> getWorking() {
        return working;
    }

    public List<Job> getFailed() {
        return failed;
    }

    /** How many customers are late. */
    public int getCustomers() {
        return overdue.parties();
    }

    /** What is overdue in all, credits of customers set off. */
    public Money getOverdue() {
        return overdue.amount();
    }

    /** The parameters with which the page of open items shows it: all that is overdue is of one age there. */
    public String getOverdueQuery() {
        return "side=CUSTOMERS&limits=" + AgedBuckets.OLDEST + "&age=1";
    }
}
