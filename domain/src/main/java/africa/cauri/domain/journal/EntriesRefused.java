package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Of several drafts at least one breaks a rule, and none was posted. */
public class EntriesRefused extends RuleBroken {

    private static final long serialVersionUID = 1;

    private final transient SortedMap<Integer, List<Violation>> byDraft;

    private final boolean ofMany;

    /**
     * Tells what is wrong with which draft.
     *
     * @param drafts how many there were in all
     */
    EntriesRefused(Map<Integer, List<Violation>> byDraft, int drafts) {
        super(all(byDraft));
        this.ofMany = drafts > 1;
        this.byDraft = new TreeMap<>(byDraft);
    }

    /** Returns the violations of each draft that has some, by its place among the drafts, counted from 0. */
    public SortedMap<Integer, List<Violation>> byDraft() {
        return byDraft;
    }

    /** Whether it must be said which one is meant. */
    public boolean isOfMany() {
        return ofMany;
    }

    private static List<Violation> all(Map<Integer, List<Violation>> byDraft) {
        var all = new ArrayList<Violation>();
        byDraft.values().forEach(all::addAll);
        return all;
    }
}
