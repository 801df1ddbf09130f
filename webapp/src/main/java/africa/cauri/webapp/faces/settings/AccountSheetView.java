package africa.cauri.webapp.faces.settings;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.chart.AccountSheet;
import africa.cauri.domain.chart.ReadAccount;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.webapp.faces.support.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** One account as it is set up, or a new one below another. */
@Named
@RequestScoped
public class AccountSheetView {
    @Inject
    private ReadAccount readAccount;

    @Inject
    private Asked asked;

    private AccountSheet account;
    private AccountSheet parent;

    public void load() {
        asked.answer(() -> {
            account = read(asked.find("number"));
            parent = read(
                    account == null ? asked.find("below") : account.parent().map(AccountNumber::digits));
        });
    }

    private AccountSheet read(Optional<String> number) {
        return number.map(digits -> readAccount.read(
                        AccountNumber.find(digits).orElseThrow(() -> new NotFound(AccountSheet.class, digits))))
                .orElse(null);
    }

    /** The account; null if it is to be a new one. */
    public AccountSheet getAccount() {
        return account;
    }

    /** The account that this one subdivides; null below a class and where it is not known yet. */
    public AccountSheet getParent() {
        return parent;
    }
}
