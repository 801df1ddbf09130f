package africa.cauri.webapp.faces.book;

import africa.cauri.reports.book.AccountPage;
import africa.cauri.reports.book.AddUpAccount;
import africa.cauri.reports.book.BookDays;
import africa.cauri.reports.book.LinesWanted;
import africa.cauri.reports.book.ReadAccount;
import africa.cauri.reports.book.TrialBalanceRow;
import africa.cauri.reports.book.YearBefore;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.faces.support.RangeView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The lines of an account, or of a third party on it, with the balance after each. */
@Named
@RequestScoped
public class AccountView {
    private static final int PAGE_SIZE = 100;

    @Inject
    private ReadAccount readAccount;

    @Inject
    private AddUpAccount addUp;

    @Inject
    private YearBefore yearBefore;

    @Inject
    private Asked asked;

    @Inject
    private RangeView range;

    private LinesWanted wanted;
    private AccountPage page;
    private Paging paging;
    private TrialBalanceRow sums;
    private BookDays.Range before;
    private TrialBalanceRow sumsBefore;

    public void load() {
        asked.answer(() -> {
            var shown = asked.choice("shown", LinesWanted.Shown.class).orElse(LinesWanted.Shown.ALL);
            int number = asked.page();
            range.read();
            wanted = new LinesWanted(
                    asked.text("number"), asked.text("party"), shown, range.getFrom(), range.getUntil());
            if (!asked.isRefused()) {
                read(number);
            }
        });
    }

    private void read(int number) {
        page = readAccount.lines(wanted, number, PAGE_SIZE);
        paging = Paging.of(number, PAGE_SIZE, page.total());
        if (paging.number() != number) {
            page = readAccount.lines(wanted, paging.number(), PAGE_SIZE);
        }
        sums = sums(range.getFrom(), range.getUntil());
        before = yearBefore.of(range.getFrom(), range.getUntil()).orElse(null);
        sumsBefore = before == null ? null : sums(before.from(), before.until());
    }

    private TrialBalanceRow sums(java.time.LocalDate from, java.time.LocalDate until) {
        return wanted.thirdParty().isEmpty()
                ? addUp.of(wanted.account(), from, until)
                : addUp.of(wanted.account(), wanted.thirdParty(), from, until);
    }

    public LinesWanted.Shown[] getChoices() {
        return LinesWanted.Shown.values();
    }

    /** Whether the balance begins with something: with what came before the days, or with the page before. */
    public boolean isCarried() {
        return !page.opening().isNil();
    }

    /** The parameters of the same account one year before. */
    public String getQueryBefore() {
        return asked.without("from", "until", "page")
                + Paging.query(
                        "from",
                        before.from().toString(),
                        "until",
                        before.until().toString());
    }

    public LinesWanted getWanted() {
        return wanted;
    }

    public AccountPage getPage() {
        return page;
    }

    public Paging getPaging() {
        return paging;
    }

    public TrialBalanceRow getSums() {
        return sums;
    }

    public BookDays.Range getBefore() {
        return before;
    }

    public TrialBalanceRow getSumsBefore() {
        return sumsBefore;
    }
}
