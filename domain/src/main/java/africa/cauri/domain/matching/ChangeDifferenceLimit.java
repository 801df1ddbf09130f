package africa.cauri.domain.matching;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.audit.AuditTrail.Subject;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Map;

/** Decides how much of a kind of difference may be posted. */
@ApplicationScoped
public class ChangeDifferenceLimit {

    private final Acting acting;
    private final Companies companies;
    private final DifferenceLimits limits;
    private final AuditTrail trail;

    protected ChangeDifferenceLimit() {
        this(null, null, null, null);
    }

    @Inject
    ChangeDifferenceLimit(Acting acting, Companies companies, DifferenceLimits limits, AuditTrail trail) {
        this.acting = acting;
        this.companies = companies;
        this.limits = limits;
        this.trail = trail;
    }

    /**
     * Sets the limit of its kind; needs {@link Power#ADMINISTER}.
     *
     * @throws RuleBroken if the limit itself is impossible
     */
    @Transactional
    public void change(DifferenceLimit limit) {
        acting.actor().require(Power.ADMINISTER);
        var violations = limit.violations(companies.get().currency());
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        var before = limits.get(limit.kind());
        limits.set(limit);
        trail.changed(new Subject("match-limit", limit.kind().name()), state(before), state(limit));
    }

    private static Map<String, String> state(DifferenceLimit limit) {
        return Map.of(
                "amount", limit.amount().map(Money::decimal).orElse(""),
                "percent", limit.percent().map(BigDecimal::toPlainString).orElse(""));
    }
}
