package africa.cauri.domain.matching.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line and several of the other side that add up to it: all that were open until its day, which is sure, or the only
 * choice among the nearest, which is likely.
 */
final class SumRule {

    private static final int SHORTEST = 2;

    /** So many lines before a date, and as many after it, are looked at. */
    private static final int REACH = 40;

    private static final long WINDOW = 366;

    private final SearchBudget budget;
    private final List<Candidate> debits;
    private final List<Candidate> credits;
    private final Set<Integer> taken = new HashSet<>();

    private SumRule(OpenLines lines, SearchBudget budget) {
        this.budget = budget;
        debits = lines.remaining().stream().filter(line -> line.amount() > 0).toList();
        credits = lines.remaining().stream().filter(line -> line.amount() < 0).toList();
    }

    static void proposeBalances(OpenLines lines) {
        lines.propose(BalanceSweep.over(lines));
    }

    static void proposeSums(OpenLines lines, SearchBudget budget) {
        var rule = new SumRule(lines, budget);
        var found = new ArrayList<Proposal>();
        for (var line : lines.remaining()) {
            rule.proposal(line).ifPresent(found::add);
        }
        lines.propose(found);
    }

    private Optional<Proposal> proposal(Candidate target) {
        if (taken.contains(target.place()) || budget.isUsedUp()) {
            return Optional.empty();
        }
        var parts = parts(target);
        var amounts = parts.stream().mapToLong(part -> Math.abs(part.amount())).toArray();
        return SubsetSearch.only(amounts, Math.abs(target.amount()), budget)
                .filter(places -> places.cardinality() >= SHORTEST)
                .map(places -> places.stream().mapToObj(parts::get).toList())
                .flatMap(chosen -> proposal(target, chosen));
    }

    private Optional<Proposal> proposal(Candidate target, List<Candidate> chosen) {
        var lines = new ArrayList<>(chosen);
        lines.add(target);
        lines.sort(OpenLines.OLDEST_FIRST);
        if (!Sums.areNil(lines)) {
            return Optional.empty();
        }
        lines.forEach(line -> taken.add(line.place()));
        var reason = MatchReason.of(MatchReason.Code.ONLY_SUM, chosen.size());
        return Optional.of(new Proposal(lines, Grade.LIKELY, List.of(reason)));
    }

    /** The nearest lines of the other side that are not larger, the largest first. */
    private List<Candidate> parts(Candidate target) {
        var others = target.amount() > 0 ? credits : debits;
        int next = NearestLine.firstFrom(target.day(), others);
        return others.subList(Math.max(0, next - REACH), Math.min(others.size(), next + REACH)).stream()
                .filter(other -> !taken.contains(other.place()))
                .filter(other -> Math.abs(other.amount()) <= Math.abs(target.amount()))
                .filter(other -> days(target.day(), other.day()) <= WINDOW)
                .sorted(Comparator.comparingLong(other -> days(target.day(), other.day())))
                .limit(SubsetSearch.MOST_AMOUNTS)
                .sorted(Comparator.comparingLong((Candidate other) -> -Math.abs(other.amount())))
                .toList();
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
