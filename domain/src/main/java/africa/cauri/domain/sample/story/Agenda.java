package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is going to happen, by day, in the order in which it was noted. */
final class Agenda {

    private final SortedMap<LocalDate, List<Runnable>> plans = new TreeMap<>();

    void note(LocalDate day, Runnable what) {
        plans.computeIfAbsent(day, unused -> new ArrayList<>()).add(what);
    }

    /** Does what was noted for the day; what is noted for it meanwhile, too. */
    void live(LocalDate day) {
        while (!plans.isEmpty() && !plans.firstKey().isAfter(day)) {
            plans.remove(plans.firstKey()).forEach(Runnable::run);
        }
    }
}
