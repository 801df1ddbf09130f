package africa.cauri.webapp.faces.book;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.EntryRow;
import africa.cauri.domain.journal.EntrySearch;
import africa.cauri.domain.journal.Journal;
import africa.cauri.domain.journal.Journals;
import africa.cauri.domain.journal.Origin;
import africa.cauri.domain.journal.SearchEntries;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.faces.support.RangeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Posted entries, looked up by any of what people remember of them. */
@Named
@RequestScoped
public class EntriesView {
    private static final int PAGE_SIZE = 50;

    @Inject
    private SearchEntries searchEntries;

    @Inject
    private Companies companies;

    @Inject
    private Journals journals;

    @Inject
    private Asked asked;

    @Inject
    private RangeView range;

    private List<Journal> choices = List.of();
    private List<EntryRow> rows = List.of();
    private Paging paging;
    private boolean cut;

    public void load() {
        asked.answer(() -> {
            choices = journals.list();
            var amount = asked.amount("amount", companies.get().currency());
            var number = asked.number("number", 1, Integer.MAX_VALUE);
            var order = asked.choice("order", EntrySearch.Order.class).orElse(EntrySearch.Order.NEWEST);
            int page = asked.page();
            range.read();
            if (!asked.isRefused()) {
                find(
                        new EntrySearch(
                                asked.find("journal"),
                                Optional.of(range.getFrom()),
                                Optional.of(range.getUntil()),
                                asked.find("reference"),
                                asked.find("account"),
                                asked.find("party"),
                                amount,
                                number,
                                asked.find("import").map(id -> new Origin(Origin.Kind.IMPORT, id)),
                                asked.text("q"),
                                order),
                        page);
            }
        });
    }

    private void find(EntrySearch search, int page) {
        int wanted = Math.min(page, SearchEntries.MOST_FOUND / PAGE_SIZE);
        var found = searchEntries.search(search, wanted, PAGE_SIZE);
        paging = Paging.of(wanted, PAGE_SIZE, found.total());
        cut = found.total() == SearchEntries.MOST_FOUND;
        rows = paging.number() == wanted
                ? found.rows()
                : searchEntries.search(search, paging.number(), PAGE_SIZE).rows();
    }

    public List<Journal> getJournals() {
        return choices;
    }

    public EntrySearch.Order[] getOrders() {
        return EntrySearch.Order.values();
    }

    public List<EntryRow> getRows() {
        return rows;
    }

    public Paging getPaging() {
        return paging;
    }

    /** Whether there may be more than can be shown. */
    public boolean isCut() {
        return cut;
    }
}
