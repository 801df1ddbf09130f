package africa.cauri.webapp.faces.book;

import africa.cauri.domain.kernel.Money;
import africa.cauri.reports.book.BookDays;
import africa.cauri.reports.book.DrawUpTrialBalance;
import africa.cauri.reports.book.TrialBalance;
import africa.cauri.reports.book.TrialBalanceRow;
import africa.cauri.reports.book.YearBefore;
import africa.cauri.webapp.faces.support.Asked;
import africa.cauri.webapp.faces.support.Paging;
import africa.cauri.webapp.faces.support.RangeView;
import africa.cauri.webapp.faces.support.Trail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The trial balance in six columns, with what it stood at one year before. */
@Named
@RequestScoped
public class BalanceView {
    private static final int PAGE_SIZE = 200;

    /** The first digits of accounts, several with spaces between them. */
    private static final Pattern BELOW = Pattern.compile("\\d{1,10}(?: +\\d{1,10}){0,11}");

    @Inject
    private DrawUpTrialBalance drawUp;

    @Inject
    private YearBefore yearBefore;

    @Inject
    private Asked asked;

    @Inject
    private RangeView range;

    @Inject
    private Trail trail;

    private String account = "";
    private int digits;
    private Paging paging;
    private TrialBalance balance;
    private Optional<BookDays.Range> before = Optional.empty();
    private List<Row> rows;
    private Row totals;

    /**
     * A row and where its figures lead.
     *
     * @param before what it stood at one year before
     */
    public record Row(TrialBalanceRow now, Money before, String href, String hrefBefore) {}

    public void load() {
        asked.answer(() -> {
            account = asked.find("account")
                    .filter(text -> BELOW.matcher(text).matches())
                    .orElse("");
            digits = asked.number("digits", 1, DrawUpTrialBalance.MOST_DIGITS).orElse(DrawUpTrialBalance.MOST_DIGITS);
            int page = asked.page();
            range.read();
            if (!asked.isRefused()) {
                draw(page);
            }
        });
    }

    private void draw(int page) {
        balance = drawUp.of(range.getFrom(), range.getUntil(), digits).below(account.split(" +"));
        before = yearBefore.of(range.getFrom(), range.getUntil());
        var past =
                before.map(days -> drawUp.of(days.from(), days.until(), digits).below(account.split(" +")));
        var both = new TreeMap<String, TrialBalanceRow>();
        past.ifPresent(older -> older.rows().stream()
                .filter(row -> !row.closing().isNil())
                .forEach(row -> both.put(row.account(), row.unmoved())));
        balance.rows().forEach(row -> both.put(row.account(), row));
        paging = Paging.of(page, PAGE_SIZE, both.size());
        Map<String, TrialBalanceRow> pastRows = past.map(TrialBalance::rows).orElse(List.of()).stream()
                .collect(Collectors.toMap(TrialBalanceRow::account, Function.identity()));
        rows = both.values().stream()
                .skip(paging.first())
                .limit(PAGE_SIZE)
                .map(row -> row(row, Optional.ofNullable(pastRows.get(row.account()))))
                .toList();
        var nil = balance.totals().unmoved().closing();
        totals = new Row(
                balance.totals(), past.map(older -> older.totals().closing()).orElse(nil), "", "");
    }

    private Row row(TrialBalanceRow row, Optional<TrialBalanceRow> past) {
        boolean group = row.account().length() == digits && digits < DrawUpTrialBalance.MOST_DIGITS;
        String target = group
                ? "balance.xhtml?" + Paging.query("account", row.account())
                : "account.xhtml?" + Paging.query("number", row.account());
        return new Row(
                row,
                past.map(TrialBalanceRow::closing).orElse(row.unmoved().closing()),
                target + range.getQuery() + trail.getHere(),
                before.map(days -> target
                                + Paging.query(
                                        "from",
                                        days.from().toString(),
                                        "until",
                                        days.until().toString())
                                + trail.getHere())
                        .orElse(""));
    }

    public String getAccount() {
        return account;
    }

    public int getDigits() {
        return digits;
    }

    /** The numbers of digits to choose from; the last shows every account by itself. */
    public List<Integer> getDigitChoices() {
        return List.of(1, 2, 3, 4, DrawUpTrialBalance.MOST_DIGITS);
    }

    public boolean isLast(int choice) {
        return choice == DrawUpTrialBalance.MOST_DIGITS;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<Row> getRows() {
        return rows;
    }

    public Row getTotals() {
        return totals;
    }

    /** What the shown accounts come to, the sides set off against each other, if debits are more. */
    public Money getNetDebit() {
        return net(1);
    }

    /** The same, if credits are more. */
    public Money getNetCredit() {
        return net(-1);
    }

    private Money net(int side) {
        var net = balance.totals().closing();
        if (net.signum() != side) {
            return Money.nil(net.currency());
        }
        return side > 0 ? net : net.negate();
    }

    /** The days that the last column is about; empty if there is no year before. */
    public BookDays.Range getBefore() {
        return before.orElse(null);
    }
}
