package africa.cauri.domain.tax;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.SqlFailed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Opens a code of value added tax of the company's own. */
@ApplicationScoped
public class OpenVatCode {

    private final Acting acting;
    private final VatCodes codes;
    private final AuditTrail trail;

    protected OpenVatCode() {
        this(null, null, null);
    }

    @Inject
    OpenVatCode(Acting acting, VatCodes codes, AuditTrail trail) {
        this.acting = acting;
        this.codes = codes;
        this.trail = trail;
    }

    /**
     * Adds a code with its first rates, which may begin on any day: no line names the code yet.
     *
     * @param code one to ten digits, capitals, points or hyphens
     * @throws RuleBroken with every rule of {@link VatCodeRules} that is broken, if the code is taken, or if its
     *     account does not exist or is a heading
     */
    @Transactional
    public VatCodeRow open(String code, VatKind kind, VatCodeForm form) {
        acting.actor().require(Power.POST);
        refuse(violations(code, kind, form));
        var opened = new VatCode(code, kind, form);
        try {
            codes.add(opened);
        } catch (PersistenceException failure) {
            if (SqlFailed.tellsOfDuplicate(failure)) {
                refuse(List.of(Rule.VAT_CODE_TAKEN.broken(code)));
            }
            throw failure;
        }
        trail.created(VatCodeTrail.subject(code), VatCodeTrail.state(opened.row()));
        return opened.row();
    }

    private List<Violation> violations(String code, VatKind kind, VatCodeForm form) {
        var violations = new ArrayList<>(VatCodeRules.violations(code));
        if (violations.isEmpty() && codes.isTaken(code)) {
            violations.add(Rule.VAT_CODE_TAKEN.broken(code));
        }
        violations.addAll(VatCodeRules.violations(kind, form));
        violations.addAll(codes.violations(form.account()));
        return violations;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }
}
