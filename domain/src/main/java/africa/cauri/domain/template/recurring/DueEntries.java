package africa.cauri.domain.template.recurring;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is due of the recurring entries that are active. */
@ApplicationScoped
public class DueEntries {

    /** The most that is told of at once. */
    public static final int MOST_ROWS = 1000;

    private static final int DAYS_AHEAD = 30;

    private final Acting acting;
    private final RecurringEntries entries;
    private final Occurrences occurrences;

    protected DueEntries() {
        this(null, null, null);
    }

    @Inject
    DueEntries(Acting acting, RecurringEntries entries, Occurrences occurrences) {
        this.acting = acting;
        this.entries = entries;
        this.occurrences = occurrences;
    }

    /**
     * Returns what is late or due on a day and in the 30 days after it, and is not settled, the earliest first; at most
     * {@link #MOST_ROWS}.
     *
     * @param today not after {@link Schedule#LATEST}
     */
    @Transactional
    public List<DueEntry> at(LocalDate today) {
        acting.actor().require(Power.READ);
        if (today.isAfter(Schedule.LATEST)) {
            throw new IllegalArgumentException(today.toString());
        }
        return entries.active().stream()
                .flatMap(recurring -> due(recurring, today))
                .sorted(Comparator.comparing(DueEntry::day)
                        .thenComparing(due -> due.recurring().value()))
                .limit(MOST_ROWS)
                .toList();
    }

    private Stream<DueEntry> due(KeptRecurring recurring, LocalDate today) {
        var known = occurrences.byDay(recurring.id());
        return Pending.turns(recurring, known, today.plusDays(DAYS_AHEAD)).stream()
                .map(turn -> new DueEntry(
                        recurring.id(),
                        recurring.form().name(),
                        turn.number(),
                        turn.day(),
                        DueEntry.Timing.of(turn.day(), today),
                        recurring.form().mode(),
                        known.containsKey(turn.day())));
    }
}
