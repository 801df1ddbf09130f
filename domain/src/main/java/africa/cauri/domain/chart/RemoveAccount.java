package africa.cauri.domain.chart;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Removes an account of the company's own that nothing uses. */
@ApplicationScoped
public class RemoveAccount {

    private final Acting acting;
    private final Accounts accounts;
    private final AccountUses uses;
    private final AccountChanges changes;
    private final AuditTrail audit;

    protected RemoveAccount() {
        this(null, null, null, null, null);
    }

    @Inject
    RemoveAccount(Acting acting, Accounts accounts, AccountUses uses, AccountChanges changes, AuditTrail audit) {
        this.acting = acting;
        this.accounts = accounts;
        this.uses = uses;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * Removes the account.
     *
     * @throws NotFound if there is none with that number
     * @throws RuleBroken if it is official or in use
     */
    @Transactional
    @Retried
    public void remove(AccountNumber number) {
        acting.actor().require(Power.POST);
        var before = accounts.held(number).sheet();
        AccountChanges.refuse(before.official() ? List.of(Rule.ACCOUNT_IS_OFFICIAL.broken(number)) : uses.of(number));
        changes.remove(number);
        audit.removed(AccountChanges.subject(number), before.trace());
    }
}
