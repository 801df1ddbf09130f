package africa.cauri.domain.intake;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.audit.AuditTrail.Subject;
import africa.cauri.domain.chart.PostingAccount;
import africa.cauri.domain.chart.PostingAccounts;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remembers which of our accounts stand for accounts of other charts, in this file and those to come. */
@ApplicationScoped
public class RememberAccounts {

    private final Acting acting;
    private final AccountMappings mappings;
    private final PostingAccounts ours;
    private final AuditTrail trail;

    protected RememberAccounts() {
        this(null, null, null, null);
    }

    @Inject
    RememberAccounts(Acting acting, AccountMappings mappings, PostingAccounts ours, AuditTrail trail) {
        this.acting = acting;
        this.mappings = mappings;
        this.ours = ours;
        this.trail = trail;
    }

    /**
     * Remembers the accounts, by those of the other chart.
     *
     * @throws RuleBroken if one of ours is none or takes no entries, or one of the others is empty or longer than 60
     *     characters
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
        violations.addAll(usable(Set.copyOf(accounts.values())));
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        mappings.remember(accounts);
        trail.did("REMEMBERED", new Subject("account-mapping", ""), accounts);
    }

    private static Optional<Rule> against(Optional<PostingAccount> account) {
        return account.isEmpty()
                ? Optional.of(Rule.ACCOUNT_UNKNOWN)
                : account.get().against();
    }

    /** What could not take entries would only be refused later, by each file. */
    private List<Violation> usable(Set<String> numbers) {
        var found = ours.find(numbers);
        return numbers.stream()
                .sorted()
                .flatMap(number ->
                        against(Optional.ofNullable(found.get(number))).stream().map(rule -> rule.broken(number)))
                .toList();
    }
}
