package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A posted entry as it is shown.
 *
 * @param reverses the entry that this one takes back
 * @param reversedBy the entry that takes this one back
 */
public record EntryDetails(
        EntryId id,
        String journal,
        LocalDate fiscalYear,
        int number,
        Nature nature,
        LocalDate accountingDate,
        LocalDate documentDate,
        String reference,
        String label,
        String reason,
        Optional<EntryId> reverses,
        Optional<EntryId> reversedBy,
        Origin origin,
        Instant recordedAt,
        String recordedBy,
        String hash,
        List<Line> lines) {

    /** A line; the third party by its code, empty for none. */
    public record Line(
            int line,
            String account,
            String accountTitle,
            String thirdParty,
            String label,
            Money debit,
            Money credit,
            Optional<LocalDate> dueDate,
            Optional<ForeignAmount> foreign,
            String vatCode) {

        DraftLine repeated() {
            return new DraftLine(account, thirdParty, label, debit, credit, dueDate, foreign, vatCode);
        }

        /** The opposite amount on the same side (AUDCIF art. 19). */
        DraftLine negated() {
            return new DraftLine(
                    account,
                    thirdParty,
                    label,
                    debit.negate(),
                    credit.negate(),
                    dueDate,
                    foreign.map(of -> new ForeignAmount(of.amount().negate(), of.rate())),
                    vatCode);
        }
    }

    /** Returns a draft that says what this entry says. */
    public Draft repeated() {
        return new Draft(
                journal,
                Optional.of(accountingDate),
                Optional.of(documentDate),
                reference,
                label,
                reason,
                nature,
                origin,
                lines.stream().map(Line::repeated).toList());
    }

    /** Returns what takes this entry back: the same lines with negative amounts, under the same reference. */
    public Draft reversal(LocalDate date, String why) {
        return new Draft(
                journal,
                Optional.of(date),
                Optional.of(date),
                reference,
                label,
                why,
                Nature.MOVEMENT,
                Origin.reversalOf(id),
                lines.stream().map(Line::negated).toList());
    }
}
