package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Any number of lines as entries that an entry can hold, and that balance each. What a part of the lines is off by goes
 * to one account, the bridge. Over all parts the bridge is left with what all lines together are off by: its own
 * balance if it is the account that the lines left out, nothing if they balance.
 */
public final class BridgedLines {

    /** One of the lines of an entry is the bridge's. */
    static final int MOST_LINES = EntryRules.MOST_LINES - 1;

    private BridgedLines() {}

    /** Whether so many lines fit into one entry, which then needs no bridge. */
    public static boolean fit(int lines) {
        return lines <= EntryRules.MOST_LINES;
    }

    /**
     * Returns the account of opening lines that is the best bridge: the first by its number that stands on one line,
     * and only at an amount in the currency of the books, mostly the capital. Its own line is left out then.
     *
     * @param isPlain whether an item is nothing but such an amount
     */
    public static <T> Optional<String> bridge(List<T> items, Function<T, DraftLine> lineOf, Predicate<T> isPlain) {
        var times = items.stream()
                .map(item -> lineOf.apply(item).account())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return items.stream()
                .filter(isPlain)
                .map(item -> lineOf.apply(item).account())
                .filter(account -> times.get(account) == 1)
                .min(Comparator.naturalOrder());
    }

    /** Returns the lines of each entry, the bridge's last; none for no lines. */
    public static <T> List<Part<T>> of(List<T> items, Function<T, DraftLine> lineOf, String bridge) {
        var parts = new ArrayList<Part<T>>();
        for (int from = 0; from < items.size(); from += MOST_LINES) {
            var some = items.subList(from, Math.min(items.size(), from + MOST_LINES));
            parts.add(new Part<>(
                    List.copyOf(some), lines(some.stream().map(lineOf).toList(), bridge)));
        }
        return parts;
    }

    /**
     * A part of the items.
     *
     * @param lines one for each of the items, in their order, and the bridge's if they are off
     */
    public record Part<T>(List<T> items, List<DraftLine> lines) {}

    private static List<DraftLine> lines(List<DraftLine> some, String bridge) {
        var lines = new ArrayList<>(some);
        var off = some.stream()
                .map(line -> line.debit().subtract(line.credit()))
                .reduce(Money::add)
                .orElseThrow();
        if (!off.isNil()) {
            lines.add(off.signum() < 0 ? DraftLine.debit(bridge, off.negate()) : DraftLine.credit(bridge, off));
        }
        return lines;
    }
}
