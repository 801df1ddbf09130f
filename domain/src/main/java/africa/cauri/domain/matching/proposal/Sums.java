package africa.cauri.domain.matching.proposal;

import java.util.Collection;
import java.util.List;

/** What lines add up to. */
final class Sums {

    private Sums() {}

    static long of(Collection<Candidate> lines) {
        return lines.stream().mapToLong(Candidate::amount).sum();
    }

    /** Whether they are nil: in the books' currency, and in the foreign one if all of them are in the same. */
    static boolean areNil(List<Candidate> lines) {
        return of(lines) == 0 && (!areInOneForeignCurrency(lines) || foreign(lines) == 0);
    }

    /** Whether they are nil but for an exchange difference. */
    static boolean areNilAbroad(List<Candidate> lines) {
        return areInOneForeignCurrency(lines) && foreign(lines) == 0;
    }

    private static boolean areInOneForeignCurrency(List<Candidate> lines) {
        var currency = lines.get(0).currency();
        return !currency.isEmpty()
                && lines.stream().allMatch(line -> line.currency().equals(currency));
    }

    private static long foreign(List<Candidate> lines) {
        return lines.stream()
                .flatMap(line -> line.foreign().stream())
                .mapToLong(Candidate.Foreign::amount)
                .sum();
    }
}
