package africa.cauri.domain.matching.proposal;

/**
 * How many steps the searches for sums may take together, so that no books, however odd, keep a server busy. It counts
 * steps and not time: the same lines give the same proposals anywhere.
 */
public final class SearchBudget {

    private static final long USUAL_STEPS = 300_000_000;

    private long steps;

    public SearchBudget() {
        this(USUAL_STEPS);
    }

    SearchBudget(long steps) {
        this.steps = steps;
    }

    boolean take() {
        steps--;
        return steps >= 0;
    }

    boolean isUsedUp() {
        return steps < 0;
    }
}
