package africa.cauri.domain.matching;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.matching.MatchGroup.PostedDifference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How lines become a group: they are taken, what they leave open is posted if asked for, the group is written. */
@ApplicationScoped
class Lettering {

    private final Taking taking;
    private final MatchGroups groups;
    private final Differences differences;
    private final MatchBook book;

    protected Lettering() {
        this(null, null, null, null);
    }

    @Inject
    Lettering(Taking taking, MatchGroups groups, Differences differences, MatchBook book) {
        this.taking = taking;
        this.groups = groups;
        this.differences = differences;
        this.book = book;
    }

    MatchGroup begin(MatchRequest request) {
        var items = taking.take(request, List.of());
        var group = group(book.newId(), request, items);
        book.add(group.account(), List.of(group));
        return groups.get(group.id());
    }

    MatchGroup extend(MatchGroupId id, MatchRequest request) {
        var members = taking.takeMembers(id);
        var before = groups.get(id);
        if (before.undone().isPresent()) {
            throw new RuleBroken(List.of(Rule.MATCH_GROUP_UNDONE.broken(before.code())));
        }
        if (before.complete()) {
            throw new RuleBroken(List.of(Rule.MATCH_GROUP_COMPLETE.broken(before.code())));
        }
        var items = new ArrayList<>(members);
        items.addAll(taking.take(request, members));
        var group = group(id, request, items);
        var added = new ArrayList<>(group.lines());
        members.forEach(member -> added.remove(member.key()));
        book.extend(group, added);
        return groups.get(id);
    }

    private NewGroup group(MatchGroupId id, MatchRequest request, List<Item> items) {
        var sums = sums(items);
        if (request.difference().isPresent()) {
            var difference = request.difference().get();
            var all = new ArrayList<>(items);
            var posted = differences.post(id, difference, items, sums);
            all.add(posted);
            var entry = new PostedDifference(difference.kind(), posted.key().entry());
            return NewGroup.byHand(id, all, Optional.of(entry));
        }
        var violations = MatchRules.ofRest(request, items, sums);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        return NewGroup.byHand(id, items, Optional.empty());
    }

    private static GroupSums sums(List<Item> items) {
        try {
            return GroupSums.of(items);
        } catch (ArithmeticException overflow) {
            throw new RuleBroken(List.of(Rule.ENTRY_TOO_LARGE.broken()));
        }
    }
}
