package africa.cauri.domain.closing;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.Nature;
import africa.cauri.domain.journal.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the entries of one part of a closing have in common.
 *
 * @param journal the journal's code
 * @param label in the language of the books
 */
public record ClosingDrafts(
        String journal, LocalDate day, String reference, String label, Nature nature, Origin origin) {

    /** Returns the draft of an entry with these lines. */
    public Draft of(List<DraftLine> lines) {
        return new Draft(journal, Optional.of(day), Optional.of(day), reference, label, "", nature, origin, lines);
    }
}
