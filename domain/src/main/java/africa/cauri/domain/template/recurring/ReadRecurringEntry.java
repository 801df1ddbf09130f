package africa.cauri.domain.template.recurring;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows one recurring entry with what became of its occurrences. */
@ApplicationScoped
public class ReadRecurringEntry {

    private final Acting acting;
    private final RecurringEntries entries;
    private final Occurrences occurrences;

    protected ReadRecurringEntry() {
        this(null, null, null);
    }

    @Inject
    ReadRecurringEntry(Acting acting, RecurringEntries entries, Occurrences occurrences) {
        this.acting = acting;
        this.entries = entries;
        this.occurrences = occurrences;
    }

    /**
     * A recurring entry with its occurrences.
     *
     * @param occurrences those that were decided about or settled, the first one first
     */
    public record Sheet(KeptRecurring recurring, List<Occurrence> occurrences) {}

    /** Returns the recurring entry, or throws {@link NotFound}. */
    @Transactional
    public Sheet read(RecurringId id) {
        acting.actor().require(Power.READ);
        return new Sheet(entries.get(id), occurrences.list(id));
    }
}
