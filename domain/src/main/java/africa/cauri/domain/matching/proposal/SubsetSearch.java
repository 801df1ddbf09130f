package africa.cauri.domain.matching.proposal;

import java.util.BitSet;
import java.util.Optional;

/**
 * Looks for the one way to reach a total with some of a few positive amounts. All ways with at most {@link #MOST_PARTS}
 * parts are gone through, the largest amounts first; as soon as there are two ways, none is right.
 */
final class SubsetSearch {

    /** Among more amounts, too many sums fit by chance. */
    static final int MOST_AMOUNTS = 20;

    /** The same holds for sums of more parts. */
    static final int MOST_PARTS = 5;

    private final long[] amounts;
    private final long[] rest;
    private final SearchBudget budget;
    private final BitSet chosen = new BitSet();
    private BitSet found = new BitSet();
    private int ways;

    private SubsetSearch(long[] amounts, SearchBudget budget) {
        this.amounts = amounts;
        this.budget = budget;
        rest = new long[amounts.length + 1];
        for (int place = amounts.length - 1; place >= 0; place--) {
            rest[place] = rest[place + 1] + amounts[place];
        }
    }

    /**
     * Returns the places of the amounts that add up to the total, if exactly one choice does.
     *
     * @param amounts positive, the largest first, at most {@link #MOST_AMOUNTS}
     * @param budget what it may cost; nothing is found once it is used up
     */
    static Optional<BitSet> only(long[] amounts, long total, SearchBudget budget) {
        if (amounts.length > MOST_AMOUNTS) {
            throw new IllegalArgumentException(amounts.length + " amounts");
        }
        var search = new SubsetSearch(amounts, budget);
        search.from(0, total, MOST_PARTS);
        return search.ways == 1 && !budget.isUsedUp() ? Optional.of(search.found) : Optional.empty();
    }

    private void from(int start, long missing, int parts) {
        if (missing == 0) {
            ways++;
            found = (BitSet) chosen.clone();
            return;
        }
        for (int place = start; place < amounts.length && parts > 0 && ways < 2; place++) {
            if (rest[place] < missing || !budget.take()) {
                return;
            }
            if (amounts[place] <= missing) {
                chosen.set(place);
                from(place + 1, missing - amounts[place], parts - 1);
                chosen.clear(place);
            }
        }
    }
}
