package africa.cauri.webapp.faces.closing;

import africa.cauri.domain.chart.PostingAccounts;
import africa.cauri.domain.closing.appropriation.Appropriation;
import africa.cauri.domain.closing.appropriation.AppropriationLines;
import africa.cauri.domain.closing.appropriation.Equity;
import africa.cauri.domain.closing.appropriation.PendingResults;
import africa.cauri.domain.closing.appropriation.Wishes;
import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.period.FiscalYear;
import africa.cauri.webapp.faces.support.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the result of a closed year goes: what the law sets aside, what was wished, what is left. */
@Named
@RequestScoped
public class AppropriationView {
    @Inject
    private PendingResults results;

    @Inject
    private AppropriationLines lines;

    @Inject
    private PostingAccounts accounts;

    @Inject
    private ClosingView closing;

    @Inject
    private Asked asked;

    private final Map<String, String> titles = new HashMap<>();
    private Equity equity;
    private Appropriation proposed;
    private List<DraftLine> rows = List.of();
    private DraftId draft;

    /** Looks only at a year that is closed: before, its result is not known. */
    public void load() {
        FiscalYear year = closing.getYear();
        if (year != null && !year.isOpen() && closing.getNext() != null) {
            asked.answer(() -> propose(closing.getNext()));
        }
    }

    private void propose(FiscalYear next) {
        equity = results.equity(next.from());
        draft = results.findDraft(next).orElse(null);
        var currency = equity.result().currency();
        var wishes = new Wishes(wish("dividends", currency), wish("otherReserves", currency));
        if (!asked.isRefused()) {
            proposed = Appropriation.of(equity, wishes);
            rows = lines.of(proposed);
            accounts.open().forEach(account -> titles.put(account.number(), account.title()));
        }
    }

    private Money wish(String name, Currency currency) {
        return asked.amount(name, currency).orElse(Money.nil(currency));
    }

    /** What the appropriation depends on; nothing before the year is closed. */
    public Equity getEquity() {
        return equity;
    }

    public Appropriation getProposed() {
        return proposed;
    }

    /** The lines that would be posted. */
    public List<DraftLine> getRows() {
        return rows;
    }

    public String title(DraftLine row) {
        return titles.getOrDefault(row.account(), "");
    }

    /** A draft that moves the pending result already. */
    public DraftId getDraft() {
        return draft;
    }
}
