package africa.cauri.domain.chart;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens an account of the company's own below one of the official chart (AUDCIF art. 18). */
@ApplicationScoped
public class OpenAccount {

    private final Acting acting;
    private final AccountChanges changes;

    protected OpenAccount() {
        this(null, null);
    }

    @Inject
    OpenAccount(Acting acting, AccountChanges changes) {
        this.acting = acting;
        this.changes = changes;
    }

    /**
     * Opens the account.
     *
     * @throws RuleBroken if the number is none, taken or below no account, the title none, or the kinds contradict
     *     each other
     */
    @Transactional
    @Retried
    public AccountSheet open(NewAccount account) {
        acting.actor().require(Power.POST);
        var opened = changes.open(account);
        changes.forget();
        return opened;
    }
}
