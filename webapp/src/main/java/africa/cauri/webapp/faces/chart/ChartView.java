package africa.cauri.webapp.faces.chart;

import africa.cauri.domain.chart.AccountClass;
import africa.cauri.domain.chart.AccountRow;
import africa.cauri.domain.chart.ReferenceChart;
import africa.cauri.domain.chart.SearchAccounts;
import africa.cauri.webapp.faces.support.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The chart of accounts, searched by number or words. */
@Named
@RequestScoped
public class ChartView {
    private static final int PAGE_SIZE = 50;

    @Inject
    private SearchAccounts searchAccounts;

    private String words = "";
    private String digit = "";
    private int page = 1;
    private Paging paging;
    private List<AccountRow> rows;

    public void load() {
        words = words == null ? "" : words;
        Optional<AccountClass> accountClass = accountClass();
        SearchAccounts.Found found = searchAccounts.search(words, accountClass, page, PAGE_SIZE);
        paging = Paging.of(page, PAGE_SIZE, found.total());
        rows = found.rows();
    }

    private Optional<AccountClass> accountClass() {
        return Arrays.stream(AccountClass.values()).filter(this::isChosen).findFirst();
    }

    public AccountClass[] getClasses() {
        return AccountClass.values();
    }

    /** The official title, in French as the law gives it. */
    public String classTitle(AccountClass accountClass) {
        return ReferenceChart.syscohada2017().title(accountClass);
    }

    public boolean isChosen(AccountClass accountClass) {
        return String.valueOf(accountClass.digit()).equals(digit);
    }

    /** The beginning of the address of another page of the same search. */
    public String getQuery() {
        return Paging.query("q", words, "class", digit);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDigit() {
        return digit;
    }

    public void setDigit(String digit) {
        this.digit = digit;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<AccountRow> getRows() {
        return rows;
    }
}
