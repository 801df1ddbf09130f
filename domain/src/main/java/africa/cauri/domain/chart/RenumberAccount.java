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
import java.util.ArrayList;
import java.util.List;

/** Gives another number to an account of the company's own that nothing uses yet. */
@ApplicationScoped
public class RenumberAccount {

    private final Acting acting;
    private final Accounts accounts;
    private final AccountUses uses;
    private final AccountChanges changes;
    private final AuditTrail audit;

    protected RenumberAccount() {
        this(null, null, null, null, null);
    }

    @Inject
    RenumberAccount(Acting acting, Accounts accounts, AccountUses uses, AccountChanges changes, AuditTrail audit) {
        this.acting = acting;
        this.accounts = accounts;
        this.uses = uses;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * Gives the account another number.
     *
     * @param number the new number as typed
     * @param version the version that was read before
     * @throws NotFound if there is no account with the old number
     * @throws RuleBroken if someone else changed it since, it is official or in use, or the new number is none, taken
     *     or below no account
     */
    @Transactional
    @Retried
    public AccountSheet renumber(AccountNumber old, String number, int version) {
        acting.actor().require(Power.POST);
        var before = accounts.held(old).sheet();
        if (before.version() != version) {
            throw new RuleBroken(List.of(Rule.CHANGED_MEANWHILE.broken(version, before.version())));
        }
        var typed = number.strip();
        var violations = new ArrayList<>(AccountRules.number(typed));
        AccountNumber.find(typed).ifPresent(found -> violations.addAll(changes.place(found)));
        violations.addAll(before.official() ? List.of(Rule.ACCOUNT_IS_OFFICIAL.broken(old)) : uses.of(old));
        AccountChanges.refuse(violations);
        var renumbered = changes.renumber(old, new AccountNumber(typed));
        audit.changed(AccountChanges.subject(old), before.trace(), renumbered.trace());
        return renumbered;
    }
}
