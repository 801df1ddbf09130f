package africa.cauri.webapp.faces.closing;

import africa.cauri.domain.closing.checklist.ChecklistItem;
import africa.cauri.domain.closing.checklist.DrawUpChecklist;
import africa.cauri.domain.closing.checklist.Severity;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.domain.period.Period;
import africa.cauri.domain.period.Periods;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What to look at before a month, or a year, is closed, and where it is mended. */
@Named
@RequestScoped
public class ChecklistView {
    @Inject
    private DrawUpChecklist drawUp;

    @Inject
    private Periods periods;

    @Inject
    private ChecklistLinks links;

    @Inject
    private Asked asked;

    @Inject
    private Shown shown;

    private List<Row> rows = List.of();
    private Period period;
    private FiscalYear year;

    /**
     * One thing that was looked at.
     *
     * @param sentence says what was found
     * @param href leads to what was found; empty if there is nothing to mend, or no page that shows it
     */
    public record Row(ChecklistItem item, String sentence, String href) {}

    public void load() {
        asked.answer(() -> {
            var wantedYear = asked.day("year");
            var wantedPeriod = asked.day("period");
            if (asked.isRefused()) {
                return;
            }
            if (wantedYear.isPresent()) {
                ofYear(wantedYear.get());
            } else {
                period = wantedPeriod.map(periods::get).orElseGet(this::firstOpen);
                year = periods.year(period.fiscalYear());
                rows = rows(drawUp.ofPeriod(period.from()), period.from(), period.until());
            }
        });
    }

    /** Draws the list of a whole year up, for the page that closes it. */
    void ofYear(LocalDate from) {
        year = periods.year(from);
        rows = rows(drawUp.ofYear(from), year.from(), year.until());
    }

    private Period firstOpen() {
        LocalDate first = periods.years().get(0).from();
        return periods.findFirstOpen(first).orElseGet(() -> periods.get(first));
    }

    private List<Row> rows(List<ChecklistItem> items, LocalDate from, LocalDate until) {
        return items.stream()
                .map(item -> new Row(item, links.sentence(item), links.href(item, from, until)))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** How many things are as severe as that. */
    public long count(Severity severity) {
        return rows.stream().filter(row -> row.item().severity() == severity).count();
    }

    public long getBlocking() {
        return count(Severity.BLOCKS);
    }

    public long getWarning() {
        return count(Severity.WARNS);
    }

    /** The month that is looked at; nothing if it is a whole year. */
    public Period getPeriod() {
        return period;
    }

    public FiscalYear getYear() {
        return year;
    }

    /** What is looked at, as people name it: March 2026, or from when until when. */
    public String getSubject() {
        if (year == null) {
            return "";
        }
        return period == null ? shown.text("closing.year", year.from(), year.until()) : shown.month(period.from());
    }
}
