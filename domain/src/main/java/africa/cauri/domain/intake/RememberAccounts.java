package africa.cauri.domain.intake;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.audit.AuditTrail.Subject;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Map;

/** Remembers which of our accounts stand for accounts of other charts, in this file and those to come. */
@ApplicationScoped
public class RememberAccounts {

    private final Acting acting;
    private final AccountMappings mappings;
    private final MissingMasters missing;
    private final AuditTrail trail;

    protected RememberAccounts() {
        this(null, null, null, null);
    }

    @Inject
    RememberAccounts(Acting acting, AccountMappings mappings, MissingMasters missing, AuditTrail trail) {
        this.acting = acting;
        this.mappings = mappings;
        this.missing = missing;
        this.trail = trail;
    }

    /**
     * Remembers the accounts, by those of the other chart.
     *
     * @throws RuleBroken if one of ours is none, or one of the others is empty or longer than 60 characters
     */
    @Transactional
    @Retried
    public void remember(Map<String, String> accounts) {
        acting.actor().require(Power.POST);
        var violations = new ArrayList<Violation>();
        accounts.keySet().stream()
                .filter(source -> source.isBlank() || source.length() > AccountMappings.LONGEST_SOURCE)
                .forEach(source ->
                        violations.add(Rule.IMPORT_MAPPING_WRONG.broken(source, AccountMappings.LONGEST_SOURCE)));
        missing.accountsAmong(accounts.values())
                .forEach(unknown -> violations.add(Rule.ACCOUNT_UNKNOWN.broken(unknown)));
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        mappings.remember(accounts);
        trail.did("REMEMBERED", new Subject("account-mapping", ""), accounts);
    }
}
