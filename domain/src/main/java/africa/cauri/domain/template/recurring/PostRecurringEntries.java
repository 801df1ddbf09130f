package africa.cauri.domain.template.recurring;

import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.journal.PostedEntry;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Retried;
import africa.cauri.domain.template.recurring.OccurrenceMaking.Due;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Posts or proposes what is due. Each occurrence is settled in the transaction of its entry, with its recurring entry
 * locked, so that it comes once whoever runs this how often.
 */
@ApplicationScoped
public class PostRecurringEntries {

    private final Acting acting;
    private final RecurringFiller filler;
    private final RecurringEntries entries;
    private final Occurrences occurrences;
    private final OccurrenceMaking making;

    protected PostRecurringEntries() {
        this(null, null, null, null, null);
    }

    @Inject
    PostRecurringEntries(
            Acting acting,
            RecurringFiller filler,
            RecurringEntries entries,
            Occurrences occurrences,
            OccurrenceMaking making) {
        this.acting = acting;
        this.filler = filler;
        this.entries = entries;
        this.occurrences = occurrences;
        this.making = making;
    }

    /**
     * What became of an occurrence: an entry, a draft, or neither.
     *
     * @param name of the recurring entry
     * @param violations what keeps it from being made; then it is tried again the next time
     */
    public record Outcome(
            RecurringId recurring,
            String name,
            LocalDate day,
            Optional<PostedEntry> posted,
            Optional<DraftId> draft,
            List<Violation> violations) {}

    /**
     * Posts or proposes every occurrence up to a day, the earliest first, and returns what became of each. An
     * occurrence of a closed period is entered on the first open day, its own date kept (AUDCIF art. 22). Someone who
     * may not post only proposes: what is to be posted stays due. At most {@link PostEntries#MOST_DRAFTS} at once;
     * what is left comes when it is run again.
     *
     * @param until the last day, included
     */
    @Transactional
    @Retried
    public List<Outcome> post(LocalDate until) {
        acting.actor().require(Power.DRAFT);
        var held = entries.heldActive();
        var outcomes = making.make(due(held, until));
        for (var recurring : held) {
            if (Pending.isOver(
                    recurring.kept(), occurrences.byDay(recurring.kept().id()))) {
                recurring.become(RecurringState.ENDED);
            }
        }
        entries.write();
        return outcomes;
    }

    private List<Due> due(List<RecurringEntry> held, LocalDate until) {
        var batch = filler.begin();
        var due = new ArrayList<Due>();
        for (var recurring : held) {
            var kept = recurring.kept();
            if (kept.form().mode() == RecurringMode.PROPOSE || acting.actor().may(Power.POST)) {
                due.addAll(due(kept, until, batch));
            }
        }
        return due.stream()
                .sorted(Comparator.comparing(Due::day))
                .limit(PostEntries.MOST_DRAFTS)
                .toList();
    }

    private List<Due> due(KeptRecurring recurring, LocalDate until, RecurringFiller.Batch batch) {
        var known = occurrences.byDay(recurring.id());
        return Pending.turns(recurring, known, until).stream()
                .map(turn -> {
                    var answers = Pending.changed(turn.day(), known);
                    return new Due(recurring, turn.day(), answers, batch.fill(recurring, answers, turn));
                })
                .toList();
    }
}
