package africa.cauri.domain.tax;

import africa.cauri.domain.chart.AccountNumber;
import java.util.Arrays;
import java.util.Optional;

/** Whether a tax is owed to the state, or by it. The accounts are those of the official chart. */
public enum VatSide {
    /** On what the company sells: account 443. */
    COLLECTED("443"),
    /** On what the company buys: account 445. */
    DEDUCTIBLE("445"),
    /** On nothing, and on no account. */
    UNTAXED("");

    private final String account;

    VatSide(String account) {
        this.account = account;
    }

    /** Returns the digits that the numbers of this side's accounts begin with; empty if it has none. */
    public String account() {
        return account;
    }

    /** Whether the account holds this side's tax. */
    public boolean holds(AccountNumber number) {
        return !account.isEmpty() && number.digits().startsWith(account);
    }

    /** Returns the side whose tax the account holds; empty for an account of anything else. */
    public static Optional<VatSide> of(AccountNumber number) {
        return Arrays.stream(values()).filter(side -> side.holds(number)).findAny();
    }
}
