package africa.cauri.domain.chart;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes the title of an account of the company's own; what any account is for, and whether it is closed. */
@ApplicationScoped
public class ChangeAccount {

    private final Acting acting;
    private final AccountChanges changes;

    protected ChangeAccount() {
        this(null, null);
    }

    @Inject
    ChangeAccount(Acting acting, AccountChanges changes) {
        this.acting = acting;
        this.changes = changes;
    }

    /**
     * Changes the account.
     *
     * @throws NotFound if there is none with that number
     * @throws RuleBroken if someone else changed it since, the title of an official account would change, the title is
     *     none, the kinds contradict each other, or a collective account that gathers third parties would be none
     */
    @Transactional
    @Retried
    public AccountSheet change(AccountNumber number, AccountChange change) {
        acting.actor().require(Power.POST);
        return changes.change(number, change);
    }
}
