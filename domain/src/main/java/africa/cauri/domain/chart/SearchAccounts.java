package africa.cauri.domain.chart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Looks accounts up, so that the page of rows and their number tell of the same moment. */
@ApplicationScoped
public class SearchAccounts {

    private final Accounts accounts;

    protected SearchAccounts() {
        this(null);
    }

    @Inject
    SearchAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * What a search found.
     *
     * @param total how many accounts match in all
     */
    public record Found(List<AccountRow> rows, int total) {}

    /**
     * Returns a page of the accounts that {@link Accounts#search} finds, and how many there are in all. A page behind
     * the last one is the last one.
     *
     * @param page from 1
     * @param size the most rows to return, from 1 to {@link Accounts#MOST_ROWS}
     */
    @Transactional
    public Found search(String words, Optional<AccountClass> accountClass, int page, int size) {
        int total = accounts.count(words, accountClass);
        int last = Math.max(1, (total + size - 1) / size);
        int first = (Math.min(Math.max(1, page), last) - 1) * size;
        return new Found(accounts.search(words, accountClass, first, size), total);
    }
}
