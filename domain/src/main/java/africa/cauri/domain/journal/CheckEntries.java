package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with drafts by the rules that a posting asks, and neither locks nor writes anything. */
@ApplicationScoped
public class CheckEntries {

    private final Acting acting;
    private final Periods periods;
    private final Surroundings surroundings;

    protected CheckEntries() {
        this(null, null, null);
    }

    @Inject
    CheckEntries(Acting acting, Periods periods, Surroundings surroundings) {
        this.acting = acting;
        this.periods = periods;
        this.surroundings = surroundings;
    }

    /**
     * Returns everything that is wrong with each draft, in their order, as if those before it were posted.
     *
     * @param foreseen what will be there by then; the references of these drafts are added to it
     */
    public List<List<Violation>> check(List<Draft> drafts, Foreseen foreseen) {
        acting.actor().require(Power.DRAFT);
        var books = surroundings.of(drafts, calendar(drafts));
        foreseen.addTo(books);
        var violations = new ArrayList<List<Violation>>();
        for (var draft : drafts) {
            foreseen.tell(draft, books);
            var broken = EntryRules.violations(draft, books);
            violations.add(broken);
            if (broken.isEmpty()) {
                foreseen.note(draft, books);
            }
        }
        return violations;
    }

    private Calendar calendar(List<Draft> drafts) {
        return new Calendar(drafts.stream()
                .flatMap(draft -> draft.wantedDate().stream())
                .min(LocalDate::compareTo)
                .map(periods::from)
                .orElse(List.of()));
    }
}
