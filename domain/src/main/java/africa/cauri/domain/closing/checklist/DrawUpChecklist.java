package africa.cauri.domain.closing.checklist;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Draws the checklist of a closing up. */
@ApplicationScoped
public class DrawUpChecklist {

    private final Acting acting;
    private final Companies companies;
    private final Periods periods;
    private final Instance<ChecklistPart> parts;

    protected DrawUpChecklist() {
        this(null, null, null, null);
    }

    @Inject
    DrawUpChecklist(Acting acting, Companies companies, Periods periods, @Any Instance<ChecklistPart> parts) {
        this.acting = acting;
        this.companies = companies;
        this.periods = periods;
        this.parts = parts;
    }

    /**
     * Returns the items for a period, by their names.
     *
     * @param from its first day
     * @throws NotFound if no period begins on that day
     */
    public List<ChecklistItem> ofPeriod(LocalDate from) {
        var period = periods.get(from);
        return items(new ChecklistRange(companies.get(), period.fiscalYear(), period.from(), period.until()));
    }

    /**
     * Returns the items for a whole year, by their names.
     *
     * @param from its first day
     * @throws NotFound if no year begins on that day
     */
    public List<ChecklistItem> ofYear(LocalDate from) {
        var year = periods.year(from);
        return items(new ChecklistRange(companies.get(), from, from, year.until()));
    }

    private List<ChecklistItem> items(ChecklistRange range) {
        acting.actor().require(Power.READ);
        return parts.stream()
                .flatMap(part -> part.items(range).stream())
                .sorted(Comparator.comparing(ChecklistItem::name))
                .toList();
    }
}
