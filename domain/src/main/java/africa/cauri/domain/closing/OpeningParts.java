package africa.cauri.domain.closing;

import africa.cauri.domain.journal.BridgedLines;
import africa.cauri.domain.journal.DraftLine;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Opening lines as entries that balance. The bridge between several entries is the first account that only stands at an
 * amount in the currency of the books, mostly the capital: its balance is what all the other lines are off by, and so
 * comes out by itself, in parts. The items of each account have entries of their own, so that a new one among them
 * leaves the entries of the other accounts as they were.
 */
final class OpeningParts {

    private OpeningParts() {}

    /**
     * The lines of one entry.
     *
     * @param lines one for each of the items in their order, and the bridge's
     */
    record Part(List<OpeningLine> items, List<DraftLine> lines) {}

    /**
     * Returns the entries; each has lines enough for an entry and not too many.
     *
     * @param lines that add up to nothing
     * @param bridge the account to use if no line will do
     */
    static List<Part> of(List<OpeningLine> lines, Supplier<String> bridge) {
        var account = BridgedLines.bridge(lines, OpeningLine::line, OpeningLine::isPlain)
                .orElseGet(bridge);
        var groups = new TreeMap<String, List<OpeningLine>>();
        lines.stream()
                .filter(line -> !(line.isPlain() && line.line().account().equals(account)))
                .forEach(line -> groups.computeIfAbsent(group(line), unused -> new ArrayList<>())
                        .add(line));
        return groups.values().stream()
                .flatMap(group -> BridgedLines.of(group, OpeningLine::line, account).stream())
                .map(part -> new Part(part.items(), part.lines()))
                .toList();
    }

    private static String group(OpeningLine line) {
        return line.source().isPresent() || !line.line().thirdParty().isEmpty()
                ? line.line().account()
                : "";
    }
}
