package africa.cauri.domain.closing.appropriation;

import africa.cauri.domain.closing.AccountBalance;
import africa.cauri.domain.closing.ClosingAccounts;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The lines of the entry that appropriates a result. */
@ApplicationScoped
public class AppropriationLines {

    private final ClosingAccounts accounts;

    protected AppropriationLines() {
        this(null);
    }

    @Inject
    AppropriationLines(ClosingAccounts accounts) {
        this.accounts = accounts;
    }

    /** Returns them, or throws {@link RuleBroken} if the company has no account for one. */
    public List<DraftLine> of(Appropriation appropriation) {
        var lines = new ArrayList<DraftLine>();
        boolean isLoss = appropriation.result().signum() < 0;
        add(lines, isLoss ? "1309" : "1301", appropriation.result());
        add(lines, "129", appropriation.absorbedLosses().negate());
        add(lines, "111", appropriation.legalReserve().negate());
        add(lines, "118", appropriation.otherReserves().negate());
        add(lines, "465", appropriation.dividends().negate());
        add(lines, isLoss ? "129" : "121", appropriation.retained().negate());
        return lines;
    }

    private void add(List<DraftLine> lines, String heading, Money balance) {
        if (!balance.isNil()) {
            lines.add(new AccountBalance(accounts.below(heading), balance).line());
        }
    }
}
