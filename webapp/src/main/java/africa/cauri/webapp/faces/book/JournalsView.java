package africa.cauri.webapp.faces.book;

import africa.cauri.domain.journal.Journal;
import africa.cauri.domain.journal.Journals;
import africa.cauri.reports.book.CentraliseJournals;
import africa.cauri.reports.book.JournalSums;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.faces.support.RangeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The journals with what their entries add up to, in all or by period. */
@Named
@RequestScoped
public class JournalsView {
    @Inject
    private Journals journals;

    @Inject
    private CentraliseJournals centralise;

    @Inject
    private Asked asked;

    @Inject
    private RangeView range;

    private boolean byPeriod;
    private List<Row> rows = List.of();
    private JournalSums totals;

    /**
     * A journal.
     *
     * @param sums null if nothing was posted in it
     * @param periods what each period adds up to
     */
    public record Row(Journal journal, JournalSums sums, List<JournalSums> periods) {}

    /** What a page may show of the sums. */
    public enum Detail {
        JOURNALS,
        PERIODS
    }

    public void load() {
        asked.answer(() -> {
            byPeriod = asked.choice("detail", Detail.class)
                    .filter(Detail.PERIODS::equals)
                    .isPresent();
            range.read();
            if (!asked.isRefused()) {
                Map<String, List<JournalSums>> found = centralise.of(range.getFrom(), range.getUntil()).stream()
                        .collect(Collectors.groupingBy(JournalSums::journal));
                rows = journals.list().stream()
                        .map(journal -> row(journal, found.getOrDefault(journal.code(), List.of())))
                        .toList();
                totals = found.values().stream()
                        .flatMap(List::stream)
                        .reduce(JournalSums::add)
                        .orElse(null);
            }
        });
    }

    private static Row row(Journal journal, List<JournalSums> periods) {
        return new Row(journal, periods.stream().reduce(JournalSums::add).orElse(null), periods);
    }

    /** The days of a period that are wanted, as parameters of an address, each followed by an ampersand. */
    public String query(JournalSums sums) {
        var period = range.getPeriods().stream()
                .filter(month -> month.from().equals(sums.period()))
                .findFirst()
                .orElseThrow();
        var first = period.from().isBefore(range.getFrom()) ? range.getFrom() : period.from();
        var last = period.until().isAfter(range.getUntil()) ? range.getUntil() : period.until();
        return Paging.query("from", first.toString(), "until", last.toString());
    }

    public Detail[] getDetails() {
        return Detail.values();
    }

    public boolean isByPeriod() {
        return byPeriod;
    }

    public boolean isChosen(Detail detail) {
        return byPeriod == (detail == Detail.PERIODS);
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The totals of all journals; null if nothing was posted. */
    public JournalSums getTotals() {
        return totals;
    }
}
