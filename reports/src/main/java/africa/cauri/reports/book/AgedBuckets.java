package africa.cauri.reports.book;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The ages into which what is due is sorted: what is not due yet, then up to each limit, then what is older.
 *
 * @param limits in days after the due date, at least one, each larger than the one before
 */
public record AgedBuckets(List<Integer> limits) {

    /** 30, 60 and 90 days. */
    public static final AgedBuckets USUAL = new AgedBuckets(List.of(30, 60, 90));

    /** The most limits that a page can show, and the oldest age. */
    public static final int MOST_LIMITS = 6;

    public static final int OLDEST = 3650;

    public AgedBuckets {
        limits = List.copyOf(limits);
        if (!areSound(limits)) {
            throw new IllegalArgumentException("limits " + limits);
        }
    }

    /** Whether these can be limits. */
    public static boolean areSound(List<Integer> limits) {
        return !limits.isEmpty()
                && limits.size() <= MOST_LIMITS
                && limits.get(0) >= 1
                && limits.get(limits.size() - 1) <= OLDEST
                && IntStream.range(1, limits.size()).allMatch(index -> limits.get(index) > limits.get(index - 1));
    }

    /** How many there are: one for what is not due yet, one for each limit, one for what is older. */
    public int count() {
        return limits.size() + 2;
    }

    /**
     * Returns the place of what is so many days overdue, from 0.
     *
     * @param days zero or less if it is not overdue
     */
    public int place(long days) {
        if (days <= 0) {
            return 0;
        }
        return (int) limits.stream().filter(limit -> days > limit).count() + 1;
    }
}
