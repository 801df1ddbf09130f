package africa.cauri.domain.chart;

import africa.cauri.domain.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Shows one account with all that the books know of it but its lines. */
@ApplicationScoped
public class ReadAccount {

    private final Accounts accounts;

    protected ReadAccount() {
        this(null);
    }

    @Inject
    ReadAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Returns the account of that number, or throws {@link NotFound}. */
    @Transactional
    public AccountSheet read(AccountNumber number) {
        return accounts.get(number).sheet();
    }
}
