package africa.cauri.domain.template.recurring;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows the recurring entries. */
@ApplicationScoped
public class ListRecurringEntries {

    private final Acting acting;
    private final RecurringEntries entries;

    protected ListRecurringEntries() {
        this(null, null);
    }

    @Inject
    ListRecurringEntries(Acting acting, RecurringEntries entries) {
        this.acting = acting;
        this.entries = entries;
    }

    /** Returns every recurring entry, ended ones too, by its name. */
    @Transactional
    public List<KeptRecurring> list() {
        acting.actor().require(Power.READ);
        return entries.list();
    }
}
