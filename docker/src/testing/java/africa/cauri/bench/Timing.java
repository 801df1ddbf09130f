package africa.cauri.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long one thing took, each time that it was done, by whatever threads. */
public final class Timing {
    private final String name;
    private final int warmUp;
    private final List<Long> nanos = new ArrayList<>();
    private int done;

    Timing(String name, int warmUp) {
        this.name = name;
        this.warmUp = warmUp;
    }

    /** What is measured. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    /** Does it once, and counts the time unless the virtual machine is still warming up. */
    public void of(Action action) throws Exception {
        long start = System.nanoTime();
        action.run();
        add(System.nanoTime() - start);
    }

    synchronized void add(long time) {
        done++;
        if (done > warmUp) {
            nanos.add(time);
        }
    }

    String name() {
        return name;
    }

    int count() {
        return nanos.size();
    }

    /** The average time in milliseconds, whose inverse is what one client gets done; 0 when nothing counts yet. */
    double mean() {
        return nanos.stream().mapToLong(Long::longValue).average().orElse(0) / 1e6;
    }

    /** The time in milliseconds within which this share of the runs ended, by the nearest rank; 1 is the longest. */
    double within(double share) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1) / 1e6;
    }
}
