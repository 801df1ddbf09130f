package africa.cauri.domain.matching;

import africa.cauri.domain.matching.MatchGroup.Made;
import africa.cauri.domain.matching.MatchGroup.PostedDifference;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A group before it has its code. The amounts are in minor units of the books' currency. */
record NewGroup(
        MatchGroupId id,
        String account,
        int thirdParty,
        Made made,
        boolean complete,
        long debit,
        long credit,
        LocalDate from,
        LocalDate until,
        Optional<PostedDifference> difference,
        List<LineKey> lines) {

    static NewGroup byHand(MatchGroupId id, Collection<Item> items, Optional<PostedDifference> difference) {
        var sums = GroupSums.of(items);
        var first = items.iterator().next();
        return new NewGroup(
                id,
                first.account(),
                first.thirdParty(),
                Made.HAND,
                sums.isNil(),
                sums.debit().minor(),
                sums.credit().minor(),
                items.stream().map(Item::day).min(LocalDate::compareTo).orElseThrow(),
                items.stream().map(Item::day).max(LocalDate::compareTo).orElseThrow(),
                difference,
                items.stream().map(Item::key).sorted().toList());
    }
}
