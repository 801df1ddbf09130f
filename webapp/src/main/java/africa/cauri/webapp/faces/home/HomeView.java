package africa.cauri.webapp.faces.home;

import africa.cauri.domain.kernel.Money;
import africa.cauri.reports.book.DrawUpKeyFigures;
import africa.cauri.reports.book.KeyFigure;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Navigation;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.faces.support.Shown;
import africa.cauri.webapp.faces.support.Trail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page of a company. */
@Named
@RequestScoped
public class HomeView {
    @Inject
    private DrawUpKeyFigures figures;

    @Inject
    private HomeTasks tasks;

    @Inject
    private Asked asked;

    @Inject
    private Shown shown;

    @Inject
    private Trail trail;

    private List<Row> rows = List.of();

    /**
     * A figure as the page shows it.
     *
     * @param line the points of its picture
     */
    public record Row(KeyFigure figure, Sparkline line) {}

    public void load() {
        asked.answer(() -> {
            tasks.load(shown.today());
            rows = figures.on(shown.today()).stream()
                    .map(figure -> new Row(figure, Sparkline.of(figure.points())))
                    .toList();
        });
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Whether nothing was ever posted in these months: then the page says where to begin. */
    public boolean isUnused() {
        return rows.stream()
                .flatMap(row -> row.figure().points().stream())
                .map(KeyFigure.Point::amount)
                .allMatch(Money::isNil);
    }

    /** Whether there is a page to import what the company has elsewhere. */
    public boolean isImportable() {
        return Navigation.pages().contains("imports");
    }

    /** The address of the balance that has the same total. */
    public String href(KeyFigure figure, KeyFigure.Point point) {
        return "balance.xhtml?"
                + Paging.query(
                        "account", String.join(" ", figure.kind().accounts()),
                        "from", point.year().toString(),
                        "until", point.day().toString())
                + trail.getHere();
    }
}
