package africa.cauri.domain.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What shall become an entry. A draft may be wrong, is changed and thrown away at will, and has no number. Once it
 * breaks no rule it is posted: then it is an {@link Entry}, which nothing changes any more.
 *
 * @param journal the journal's code
 * @param accountingDate decides the period; if it is missing, the document's date if that is open, or else the first
 *     open day after it (AUDCIF art. 22)
 * @param documentDate the voucher's own date; the accounting date if it is missing
 * @param reference of the supporting document (AUDCIF art. 17)
 * @param reason why the user goes on in spite of warnings; empty without
 */
public record Draft(
        String journal,
        Optional<LocalDate> accountingDate,
        Optional<LocalDate> documentDate,
        String reference,
        String label,
        String reason,
        Nature nature,
        Origin origin,
        List<DraftLine> lines) {

    public Draft {
        lines = List.copyOf(lines);
    }

    /** Returns a draft of an ordinary entry, as a person makes it. */
    public static Draft of(String journal, LocalDate date, String reference, String label, List<DraftLine> lines) {
        return new Draft(
                journal,
                Optional.of(date),
                Optional.of(date),
                reference,
                label,
                "",
                Nature.MOVEMENT,
                Origin.MANUAL,
                lines);
    }

    /** Returns the same draft with the reason to go on in spite of warnings. */
    public Draft because(String why) {
        return new Draft(journal, accountingDate, documentDate, reference, label, why, nature, origin, lines);
    }

    /** Returns the same draft for another day; the document's date stays. */
    public Draft on(LocalDate day) {
        return new Draft(journal, Optional.of(day), documentDate, reference, label, reason, nature, origin, lines);
    }

    /** Returns the same draft, made from something. */
    public Draft from(Origin source) {
        return new Draft(journal, accountingDate, documentDate, reference, label, reason, nature, source, lines);
    }

    /** Returns the same draft with other lines. */
    public Draft with(List<DraftLine> others) {
        return new Draft(journal, accountingDate, documentDate, reference, label, reason, nature, origin, others);
    }

    /** The day from which the draft looks for its period: its own, or else the document's. */
    Optional<LocalDate> wantedDate() {
        return accountingDate.or(() -> documentDate);
    }

    /**
     * Makes the entry of this draft, which must break no rule. There is no other way to an entry.
     *
     * @param place the next one in its journal
     */
    Ledger.Hashed post(EntryId id, Entry.Place place, Circumstances books, Entry.Recording recording) {
        var day = books.calendar().accountingDate(this).orElseThrow();
        var entryLines = new ArrayList<Entry.EntryLine>(lines.size());
        for (var line : lines) {
            entryLines.add(line.post(entryLines.size() + 1, books));
        }
        var entry = new Entry(
                id,
                place,
                books.nature(this),
                day,
                documentDate.orElse(day),
                reference.strip(),
                label.strip(),
                reason.strip(),
                origin.reversed(),
                origin,
                recording,
                entryLines);
        var period = books.calendar().periodOf(day).orElseThrow();
        return new Ledger.Hashed(entry, EntryHash.of(entry), period.from());
    }
}
