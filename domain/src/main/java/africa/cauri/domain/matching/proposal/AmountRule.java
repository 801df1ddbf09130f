package africa.cauri.domain.matching.proposal;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Two lines of the same amount. It is sure if no other open line has that amount; of several, two that are each other's
 * nearest by date are likely, unless another is as near.
 */
final class AmountRule {

    /** Days between an invoice and what may be its payment. */
    private static final long WINDOW = 120;

    /** The same on an account without third parties, such as that of internal transfers. */
    private static final long SHORT_WINDOW = 10;

    private AmountRule() {}

    /** What two lines have in common, but for their sides. */
    private record Key(long amount, String currency, long foreign) {

        static Key of(Candidate line) {
            var foreign = line.foreign().map(Candidate.Foreign::amount).orElse(0L);
            return new Key(Math.abs(line.amount()), line.currency(), Math.abs(foreign));
        }
    }

    static void propose(OpenLines lines) {
        var byAmount = new LinkedHashMap<Key, List<Candidate>>();
        for (var line : lines.remaining()) {
            byAmount.computeIfAbsent(Key.of(line), unused -> new ArrayList<>()).add(line);
        }
        var found = new ArrayList<Proposal>();
        byAmount.values().forEach(equals -> found.addAll(proposals(equals, lines.areOfThirdParty())));
        lines.propose(found);
    }

    private static List<Proposal> proposals(List<Candidate> equals, boolean ofThirdParty) {
        var debits = equals.stream().filter(line -> line.amount() > 0).toList();
        var credits = equals.stream().filter(line -> line.amount() < 0).toList();
        if (debits.isEmpty() || credits.isEmpty()) {
            return List.of();
        }
        if (equals.size() == 2) {
            var isNear = days(equals.get(0), equals.get(1)) <= (ofThirdParty ? WINDOW : SHORT_WINDOW);
            return proposal(equals, MatchReason.Code.ONLY_AMOUNT, isNear ? Grade.SURE : Grade.LIKELY).stream()
                    .toList();
        }
        return nearest(debits, credits);
    }

    private static List<Proposal> nearest(List<Candidate> debits, List<Candidate> credits) {
        var found = new ArrayList<Proposal>();
        for (var debit : debits) {
            NearestLine.to(debit, credits)
                    .filter(credit ->
                            NearestLine.to(credit, debits).filter(debit::equals).isPresent())
                    .flatMap(credit -> proposal(List.of(debit, credit), MatchReason.Code.NEAREST_AMOUNT, Grade.LIKELY))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Proposal> proposal(List<Candidate> both, MatchReason.Code code, Grade grade) {
        var lines = both.stream().sorted(OpenLines.OLDEST_FIRST).toList();
        long days = days(lines.get(0), lines.get(1));
        return days <= WINDOW && Sums.areNil(lines)
                ? Optional.of(new Proposal(lines, grade, List.of(MatchReason.of(code, days))))
                : Optional.empty();
    }

    private static long days(Candidate one, Candidate other) {
        return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
    }
}
