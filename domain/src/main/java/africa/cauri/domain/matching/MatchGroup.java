package africa.cauri.domain.matching;

import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Lines of one account and one third party that settle each other. A complete group is nil and stays as it is; to a
 * partial one lines are added until it is complete. Either is undone at will: then its lines are free, its code is not
 * given again, and it stays readable.
 *
 * @param thirdParty the code of the one that the lines count for; empty for none
 * @param code in small letters if the group is partial
 * @param debit the total of its lines' debits
 * @param credit the total of its lines' credits
 * @param from the accounting date of its first line
 * @param until the accounting date of its last line
 * @param madeBy the subject of the one who made it
 */
public record MatchGroup(
        MatchGroupId id,
        String account,
        String thirdParty,
        String code,
        boolean complete,
        Made made,
        Money debit,
        Money credit,
        LocalDate from,
        LocalDate until,
        Optional<PostedDifference> difference,
        Instant madeAt,
        String madeBy,
        Optional<Undone> undone) {

    /** Who chose the lines. */
    public enum Made {
        HAND,
        RULES
    }

    /** The entry that took up what the lines left open; its first line is in the group. */
    public record PostedDifference(DifferenceKind kind, EntryId entry) {}

    /**
     * When, by whom and why a group was undone.
     *
     * @param by the subject of the one who undid it
     */
    public record Undone(Instant at, String by, String reason) {}

    /** What stays open in the currency of the books, negative if it is a credit. */
    public Money residual() {
        return debit.subtract(credit);
    }
}
