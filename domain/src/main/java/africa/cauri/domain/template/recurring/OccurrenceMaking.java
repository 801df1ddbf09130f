package africa.cauri.domain.template.recurring;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.journal.PostSoundEntries;
import africa.cauri.domain.journal.PostedEntry;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.template.Answers;
import africa.cauri.domain.template.Filled;
import africa.cauri.domain.template.recurring.PostRecurringEntries.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes entries and drafts of occurrences, and notes each of them as settled in the same transaction. */
@ApplicationScoped
class OccurrenceMaking {

    private final PostSoundEntries postSoundEntries;
    private final SaveDraft saveDraft;
    private final Occurrences occurrences;
    private final AuditTrail trail;

    protected OccurrenceMaking() {
        this(null, null, null, null);
    }

    @Inject
    OccurrenceMaking(
            PostSoundEntries postSoundEntries, SaveDraft saveDraft, Occurrences occurrences, AuditTrail trail) {
        this.postSoundEntries = postSoundEntries;
        this.saveDraft = saveDraft;
        this.occurrences = occurrences;
        this.trail = trail;
    }

    /**
     * An occurrence that is due.
     *
     * @param answers those of its own
     * @param filled its draft, or what is wrong with it
     */
    record Due(KeptRecurring recurring, LocalDate day, Answers answers, Filled filled) {

        private boolean isPosted() {
            return filled.draft().isPresent() && recurring.form().mode() == RecurringMode.POST;
        }

        private Outcome refused(List<Violation> violations) {
            return outcome(Optional.empty(), Optional.empty(), violations);
        }

        private Outcome outcome(Optional<PostedEntry> posted, Optional<DraftId> draft, List<Violation> violations) {
            return new Outcome(recurring.id(), recurring.form().name(), day, posted, draft, violations);
        }
    }

    /** Returns what became of each, in their order. */
    List<Outcome> make(List<Due> all) {
        var posted = post(all.stream().filter(Due::isPosted).toList()).iterator();
        var outcomes = new ArrayList<Outcome>();
        for (var due : all) {
            if (due.filled().draft().isEmpty()) {
                outcomes.add(due.refused(due.filled().violations()));
            } else {
                outcomes.add(due.isPosted() ? posted.next() : propose(due));
            }
        }
        return outcomes;
    }

    private List<Outcome> post(List<Due> sound) {
        if (sound.isEmpty()) {
            return List.of();
        }
        var results = postSoundEntries.post(
                sound.stream().flatMap(due -> due.filled().draft().stream()).toList());
        var outcomes = new ArrayList<Outcome>();
        for (var due : sound) {
            var result = results.get(outcomes.size());
            result.posted().ifPresent(entry -> note(due, entry));
            outcomes.add(due.outcome(result.posted(), Optional.empty(), result.violations()));
        }
        return outcomes;
    }

    private void note(Due due, PostedEntry entry) {
        var id = due.recurring().id();
        occurrences.put(Occurrence.posted(id, due.day(), due.answers(), entry.id()));
        trail.did("POSTED", RecurringTrail.subject(id), Map.of("day", due.day(), "entry", entry.id()));
    }

    private Outcome propose(Due due) {
        var id = due.recurring().id();
        var draft = saveDraft.save(due.filled().draft().orElseThrow());
        occurrences.put(Occurrence.proposed(id, due.day(), due.answers(), draft));
        trail.did("PROPOSED", RecurringTrail.subject(id), Map.of("day", due.day(), "draft", draft));
        return due.outcome(Optional.empty(), Optional.of(draft), List.of());
    }
}
