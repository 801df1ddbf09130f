package africa.cauri.domain.matching;

import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A posted line of a lettrable account, as it is shown for lettering.
 *
 * @param reference of its entry's document
 * @param label its own, or else its entry's
 * @param thirdParty the code of the one that it counts for, which its own may have been merged into; empty for none
 * @param foreign in a foreign currency, what was credited negative
 * @param group the group that it is in
 */
public record MatchableLine(
        LineKey key,
        String journal,
        int number,
        LocalDate accountingDate,
        LocalDate documentDate,
        Optional<LocalDate> dueDate,
        String reference,
        String label,
        String account,
        String thirdParty,
        Money debit,
        Money credit,
        Optional<Money> foreign,
        Optional<Lettered> group) {

    /**
     * The group that a line is in.
     *
     * @param code in small letters if the group is partial
     * @param residual what the group leaves open, negative if it is a credit
     */
    public record Lettered(MatchGroupId id, String code, boolean complete, Money residual) {}
}
