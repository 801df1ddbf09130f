package africa.cauri.webapp.faces.closing;

import africa.cauri.domain.closing.ClosingEntries;
import africa.cauri.domain.closing.ClosingStep;
import africa.cauri.domain.closing.ClosingSteps;
import africa.cauri.domain.closing.DoneStep;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
import africa.cauri.webapp.faces.support.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The closing of a year, step by step: how far it is stands in the books. */
@Named
@RequestScoped
public class ClosingView {
    @Inject
    private Periods periods;

    @Inject
    private ClosingSteps steps;

    @Inject
    private ClosingEntries entries;

    @Inject
    private ChecklistView checklist;

    @Inject
    private Asked asked;

    private List<FiscalYear> years = List.of();
    private FiscalYear year;
    private List<DoneStep> done = List.of();
    private List<ClosingEntries.Posted> posted = List.of();
    private Optional<FiscalYear> next = Optional.empty();

    /** The year that is asked for, or else the first that is not closed, or the last one. */
    public void load() {
        asked.answer(() -> {
            var wanted = asked.day("year");
            if (!asked.isRefused()) {
                years = periods.years();
                var chosen = wanted.map(periods::year)
                        .or(() -> years.stream().filter(FiscalYear::isOpen).findFirst())
                        .orElseGet(() -> years.get(years.size() - 1));
                next = periods.findYearOf(chosen.until().plusDays(1));
                done = steps.of(chosen.from());
                posted = entries.of(chosen.from());
                checklist.ofYear(chosen.from());
                year = chosen;
            }
        });
    }

    /** The last time a step was done. */
    public DoneStep last(String step) {
        return done.stream()
                .filter(each -> each.step().name().equals(step))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The entries of a step. */
    public List<ClosingEntries.Posted> posted(String step) {
        return posted.stream().filter(entry -> entry.step().name().equals(step)).toList();
    }

    /** The last month that is closed before the year, while it is open: all before it are closed with it. */
    public Period getMonthToClose() {
        var cut = periods.of(year.from());
        return cut.size() < 2 || cut.get(cut.size() - 2).isClosed() ? null : cut.get(cut.size() - 2);
    }

    /** Whether the result is determined: nothing is posted in the year any more. */
    public boolean isDetermined() {
        return last(ClosingStep.RESULT.name()) != null;
    }

    /** Whether closing the year was begun and did not come to its end. */
    public boolean isInterrupted() {
        return isDetermined() && year.isOpen();
    }

    public List<FiscalYear> getYears() {
        return years;
    }

    public FiscalYear getYear() {
        return year;
    }

    /** The year that is opened with the balances of this one; nothing as long as it is not there. */
    public FiscalYear getNext() {
        return next.orElse(null);
    }
}
