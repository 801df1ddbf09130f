package africa.cauri.domain.matching;

import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line as lettering sees it.
 *
 * @param thirdParty the id of the one that it counts for: the one that its own was merged into; 0 for none
 * @param thirdPartyCode the code of that one; empty for none
 * @param foreign in a foreign currency, what was credited negative
 * @param entryName journal and number of its entry
 * @param carriedForward whether it repeats what was open at the end of a year
 * @param group the group that it is in
 */
record Item(
        LineKey key,
        String account,
        boolean lettrable,
        int thirdParty,
        String thirdPartyCode,
        LocalDate day,
        Money debit,
        Money credit,
        Optional<Money> foreign,
        EntryName entryName,
        boolean carriedForward,
        Optional<Membership> group) {

    record EntryName(String journal, int number) {}

    record Membership(MatchGroupId group, String code) {}

    /** The amount, what was credited negative. */
    Money amount() {
        return debit.subtract(credit);
    }
}
