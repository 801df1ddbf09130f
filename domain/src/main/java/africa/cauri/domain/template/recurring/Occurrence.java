package africa.cauri.domain.template.recurring;

import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.template.Answers;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was decided about one day of a recurring entry, or what became of it. A day that is not due yet, and that
 * nobody decided about, has none.
 *
 * @param reason why it is skipped; empty if it is not
 * @param answers those that differ from the recurring entry's
 * @param entry what it was posted as
 * @param draft what it was proposed as; the draft may be posted or discarded since
 */
public record Occurrence(
        RecurringId recurring,
        LocalDate day,
        State state,
        String reason,
        Answers answers,
        Optional<EntryId> entry,
        Optional<DraftId> draft) {

    /** How far it is. */
    public enum State {
        /** Still to come, with answers of its own. */
        CHANGED,
        SKIPPED,
        POSTED,
        PROPOSED
    }

    static Occurrence changed(RecurringId recurring, LocalDate day, Answers answers) {
        return new Occurrence(recurring, day, State.CHANGED, "", answers, Optional.empty(), Optional.empty());
    }

    static Occurrence skipped(RecurringId recurring, LocalDate day, String reason) {
        return new Occurrence(
                recurring, day, State.SKIPPED, reason, Answers.none(), Optional.empty(), Optional.empty());
    }

    static Occurrence posted(RecurringId recurring, LocalDate day, Answers answers, EntryId entry) {
        return new Occurrence(recurring, day, State.POSTED, "", answers, Optional.of(entry), Optional.empty());
    }

    static Occurrence proposed(RecurringId recurring, LocalDate day, Answers answers, DraftId draft) {
        return new Occurrence(recurring, day, State.PROPOSED, "", answers, Optional.empty(), Optional.of(draft));
    }

    /** Whether nothing more comes of it. */
    public boolean isSettled() {
        return state != State.CHANGED;
    }
}
