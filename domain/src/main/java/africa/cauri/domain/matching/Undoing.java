package africa.cauri.domain.matching;

import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a group is undone: its lines are free, and a posted difference and what takes it back settle each other. */
@ApplicationScoped
class Undoing {

    private final Taking taking;
    private final Items items;
    private final MatchBook book;
    private final DifferenceReversals reversals;

    protected Undoing() {
        this(null, null, null, null);
    }

    @Inject
    Undoing(Taking taking, Items items, MatchBook book, DifferenceReversals reversals) {
        this.taking = taking;
        this.items = items;
        this.book = book;
        this.reversals = reversals;
    }

    void undo(MatchGroup group, String reason, Optional<LocalDate> reversalDate) {
        if (taking.takeMembers(group.id()).isEmpty()) {
            throw new RuleBroken(List.of(Rule.MATCH_GROUP_UNDONE.broken(group.code())));
        }
        book.undo(group.id(), reason);
        group.difference().ifPresent(posted -> {
            var reversal = reversals.reverse(posted.entry(), reason, reversalDate);
            settle(posted.entry(), reversal);
        });
    }

    /** Both lines would stay open, to no use: together they are nil. */
    private void settle(EntryId difference, EntryId reversal) {
        var found = items.read(List.of(new LineKey(difference, 1), new LineKey(reversal, 1)));
        var isFree = found.values().stream().allMatch(item -> item.group().isEmpty());
        if (found.size() == 2 && isFree) {
            var group = NewGroup.byHand(book.newId(), found.values(), Optional.empty());
            book.add(group.account(), List.of(group));
        }
    }
}
