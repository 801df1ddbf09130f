package africa.cauri.domain.matching;

import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Takes lines for one person: nobody else can letter at their place before the transaction ends. */
@ApplicationScoped
class Taking {

    private final Items items;
    private final MatchAccounts accounts;

    protected Taking() {
        this(null, null);
    }

    @Inject
    Taking(Items items, MatchAccounts accounts) {
        this.items = items;
        this.accounts = accounts;
    }

    /**
     * Returns the lines of the request as they are once their place is locked. They are read twice: before, to know the
     * place; afterwards, because someone may have lettered them meanwhile.
     *
     * @param members the lines of the group that they join, whose place is locked; empty for a new group
     * @throws RuleBroken if they cannot be lettered together
     */
    List<Item> take(MatchRequest request, List<Item> members) {
        if (request.lines().size() <= MatchRules.MOST_LINES) {
            items.holdThirdParties(request.lines());
        }
        var before = checked(request, members);
        if (members.isEmpty()) {
            lock(before.get(0));
        }
        return checked(request, members);
    }

    /** Locks the place of the group and returns its lines; none if it was undone meanwhile. */
    List<Item> takeMembers(MatchGroupId group) {
        var before = items.of(group);
        items.holdThirdParties(before.stream().map(Item::key).toList());
        items.of(group).stream().findFirst().ifPresent(this::lock);
        return items.of(group);
    }

    private void lock(Item item) {
        accounts.lock(item.account(), new TreeSet<>(List.of(item.thirdParty())));
    }

    private List<Item> checked(MatchRequest request, List<Item> members) {
        var isTooLong = request.lines().size() > MatchRules.MOST_LINES;
        var found = isTooLong ? Map.<LineKey, Item>of() : items.read(request.lines());
        var violations = MatchRules.ofLines(request, members, found);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        return request.lines().stream().map(found::get).toList();
    }
}
