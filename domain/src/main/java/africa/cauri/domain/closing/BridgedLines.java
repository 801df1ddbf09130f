package africa.cauri.domain.closing;

import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Any number of lines as entries that an entry can hold, and that balance each. What a part of the lines is off by goes
 * to one account, the bridge. Over all parts the bridge is left with what all lines together are off by: its own
 * balance if it is the account that the lines left out, nothing if they balance.
 */
final class BridgedLines {

    /** An entry has 999 lines at most, and one of them is the bridge's. */
    static final int MOST_LINES = 998;

    private BridgedLines() {}

    /** Returns the lines of each entry, the bridge's last; none for no lines. */
    static <T> List<Part<T>> of(List<T> items, java.util.function.Function<T, DraftLine> lineOf, String bridge) {
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
    record Part<T>(List<T> items, List<DraftLine> lines) {}

    private static List<DraftLine> lines(List<DraftLine> some, String bridge) {
        var lines = new ArrayList<>(some);
        var off = some.stream()
                .map(line -> line.debit().subtract(line.credit()))
                .reduce(Money::add)
                .orElseThrow();
        if (!off.isNil()) {
            lines.add(new AccountBalance(bridge, off).cleared());
        }
        return lines;
    }
}
