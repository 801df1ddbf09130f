package africa.cauri.domain.matching;

import static africa.cauri.domain.kernel.Rule.ACCOUNT_NOT_LETTRABLE;
import static africa.cauri.domain.kernel.Rule.MATCH_ACCOUNTS_DIFFER;
import static africa.cauri.domain.kernel.Rule.MATCH_FOREIGN_NOT_NIL;
import static africa.cauri.domain.kernel.Rule.MATCH_LINES_TOO_FEW;
import static africa.cauri.domain.kernel.Rule.MATCH_LINES_TOO_MANY;
import static africa.cauri.domain.kernel.Rule.MATCH_LINE_ALREADY_MATCHED;
import static africa.cauri.domain.kernel.Rule.MATCH_LINE_CARRIED_FORWARD;
import static africa.cauri.domain.kernel.Rule.MATCH_LINE_TWICE;
import static africa.cauri.domain.kernel.Rule.MATCH_LINE_UNKNOWN;
import static africa.cauri.domain.kernel.Rule.MATCH_ONE_SIDED;
import static africa.cauri.domain.kernel.Rule.MATCH_THIRD_PARTIES_DIFFER;
import static africa.cauri.domain.kernel.Rule.MATCH_UNBALANCED;

import africa.cauri.domain.kernel.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What lines must respect to be lettered together, as pure functions that show every violation at once. */
final class MatchRules {

    /** The most lines of a group. */
    static final int MOST_LINES = 1000;

    private MatchRules() {}

    /**
     * Returns what is wrong with the choice of lines; each violation names the place of its line in the request.
     *
     * @param members the lines of the group that they join; empty for a new group
     * @param found those of the lines that exist
     */
    static List<Violation> ofLines(MatchRequest request, List<Item> members, Map<LineKey, Item> found) {
        var violations = new ArrayList<Violation>();
        number(request, members.size()).ifPresent(violations::add);
        if (request.lines().size() > MOST_LINES) {
            return violations;
        }
        var first = members.stream().findFirst().or(() -> request.lines().stream()
                .filter(found::containsKey)
                .map(found::get)
                .findFirst());
        var places = new HashMap<LineKey, Integer>();
        for (int place = 1; place <= request.lines().size(); place++) {
            var key = request.lines().get(place - 1);
            var earlier = places.putIfAbsent(key, place);
            if (earlier != null) {
                violations.add(MATCH_LINE_TWICE.brokenBy(place, earlier));
            } else if (found.containsKey(key)) {
                ofLine(place, found.get(key), first.orElseThrow()).forEach(violations::add);
            } else {
                violations.add(MATCH_LINE_UNKNOWN.brokenBy(place, key.entry(), key.line()));
            }
        }
        return violations;
    }

    /** A line that is there already, or will be posted, counts. */
    private static Optional<Violation> number(MatchRequest request, int members) {
        int added = request.lines().size() + (request.difference().isPresent() ? 1 : 0);
        int lines = members + added;
        if (lines < 2 || added == 0) {
            return Optional.of(MATCH_LINES_TOO_FEW.broken(added));
        }
        return lines > MOST_LINES ? Optional.of(MATCH_LINES_TOO_MANY.broken(lines, MOST_LINES)) : Optional.empty();
    }

    private static Stream<Violation> ofLine(int place, Item item, Item first) {
        var violations = Stream.<Violation>builder();
        if (!item.lettrable()) {
            violations.add(ACCOUNT_NOT_LETTRABLE.brokenBy(place, item.account()));
        }
        if (!item.account().equals(first.account())) {
            violations.add(MATCH_ACCOUNTS_DIFFER.brokenBy(place, item.account(), first.account()));
        }
        if (item.thirdParty() != first.thirdParty()) {
            violations.add(MATCH_THIRD_PARTIES_DIFFER.brokenBy(place, item.thirdPartyCode(), first.thirdPartyCode()));
        }
        if (item.carriedForward()) {
            var entry = item.entryName();
            violations.add(MATCH_LINE_CARRIED_FORWARD.brokenBy(place, entry.journal(), entry.number()));
        }
        item.group().ifPresent(group -> violations.add(MATCH_LINE_ALREADY_MATCHED.brokenBy(place, group.code())));
        return violations.build();
    }

    /** Returns what keeps lines from being a group without a difference: complete, or partial where that is wanted. */
    static List<Violation> ofRest(MatchRequest request, Collection<Item> items, GroupSums sums) {
        if (sums.isNil()) {
            return List.of();
        }
        if (request.partial()) {
            return isOneSided(items) ? List.of(MATCH_ONE_SIDED.broken()) : List.of();
        }
        return List.of(
                sums.residual().isNil()
                        ? MATCH_FOREIGN_NOT_NIL.broken(sums.foreign().orElseThrow())
                        : MATCH_UNBALANCED.broken(sums.residual()));
    }

    private static boolean isOneSided(Collection<Item> items) {
        return items.stream().map(item -> item.amount().signum()).distinct().count() == 1;
    }
}
