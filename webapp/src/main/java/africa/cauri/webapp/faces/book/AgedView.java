package africa.cauri.webapp.faces.book;

import africa.cauri.domain.kernel.Money;
import africa.cauri.reports.book.AgedBalance;
import africa.cauri.reports.book.DrawUpAgedBalance;
import africa.cauri.reports.book.OpenItem;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.faces.support.Trail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** What is open with third parties by its age, and the items behind each figure. */
@Named
@RequestScoped
public class AgedView {
    private static final int PAGE_SIZE = 100;

    /** The parameter that asks for the items without a third party. */
    private static final String NOBODY = "nobody";

    @Inject
    private DrawUpAgedBalance drawUp;

    @Inject
    private AgedFilter filter;

    @Inject
    private Asked asked;

    @Inject
    private Trail trail;

    private AgedBalance balance;
    private Paging paging;
    private List<AgedBalance.Row> rows = List.of();
    private List<OpenItem> items = List.of();
    private Money total;

    /** The balance: one row for each third party. */
    public void load() {
        asked.answer(() -> {
            filter.read();
            int page = asked.page();
            if (!asked.isRefused()) {
                balance = drawUp.of(filter.getAccounts(), filter.getDay(), filter.getBuckets());
                paging = Paging.of(page, PAGE_SIZE, balance.rows().size());
                rows = balance.rows().subList(paging.first(), paging.getUntil());
            }
        });
    }

    /** The items of one third party or of all, of one age or of all. */
    public void loadItems() {
        asked.answer(() -> {
            filter.read();
            int page = asked.page();
            var age = asked.number("age", 0, filter.getBuckets().count() - 1);
            if (!asked.isRefused()) {
                var open = asked.find("party")
                        .map(party -> drawUp.items(filter.getAccounts(), party, filter.getDay()))
                        .orElseGet(() -> drawUp.items(filter.getAccounts(), filter.getDay()));
                var wanted = open.stream()
                        .filter(item -> asked.text(NOBODY).isEmpty()
                                || item.line().thirdParty().isEmpty())
                        .filter(item -> age.isEmpty() || filter.getBuckets().place(item.overdue()) == age.get())
                        .toList();
                paging = Paging.of(page, PAGE_SIZE, wanted.size());
                items = wanted.subList(paging.first(), paging.getUntil());
                total = wanted.stream().map(OpenItem::amount).reduce(filter.nil(), Money::add);
            }
        });
    }

    /** The address of the items behind a figure of the row; of all of it if the place is negative. */
    public String href(AgedBalance.Row row, int place) {
        String whose =
                row.thirdParty().isEmpty() ? Paging.query(NOBODY, "yes") : Paging.query("party", row.thirdParty());
        return hrefOfAll(place, whose);
    }

    /** The address of the items behind a total. */
    public String hrefOfAll(int place) {
        return hrefOfAll(place, "");
    }

    private String hrefOfAll(int place, String whose) {
        String age = place < 0 ? "" : Paging.query("age", String.valueOf(place));
        return "open-items.xhtml?" + filter.getQuery() + whose + age + trail.getHere();
    }

    /** Places of the buckets, from 0. */
    public List<Integer> getPlaces() {
        return IntStream.range(0, filter.getBuckets().count()).boxed().toList();
    }

    public AgedBalance getBalance() {
        return balance;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<AgedBalance.Row> getRows() {
        return rows;
    }

    public List<OpenItem> getItems() {
        return items;
    }

    public Money getTotal() {
        return total;
    }
}
