package africa.cauri.domain.tax;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Changes what a code of value added tax says, be it official or the company's own. */
@ApplicationScoped
public class ChangeVatCode {

    private final Acting acting;
    private final VatCodes codes;
    private final Periods periods;
    private final AuditTrail trail;

    protected ChangeVatCode() {
        this(null, null, null, null);
    }

    @Inject
    ChangeVatCode(Acting acting, VatCodes codes, Periods periods, AuditTrail trail) {
        this.acting = acting;
        this.codes = codes;
        this.periods = periods;
        this.trail = trail;
    }

    /**
     * Gives a code its title, account and rates, closes it or opens it again. The same form as before changes nothing.
     *
     * @param version the version of the code that the form was filled in from
     * @throws RuleBroken with every rule of {@link VatCodeRules} that is broken, if someone else changed the code
     *     meanwhile, if its new account does not exist or is a heading, or if a rate or a deductible share of a day in
     *     a closed period would change (AUDCIF art. 22: what is closed stays)
     * @throws NotFound if there is no such code
     */
    @Transactional
    public VatCodeRow change(String code, int version, VatCodeForm form) {
        acting.actor().require(Power.POST);
        var changed = codes.held(code);
        var before = changed.row();
        refuse(meanwhile(version, changed.version()));
        refuse(violations(before, form));
        changed.change(form);
        codes.write();
        var after = changed.row();
        if (after.version() != before.version()) {
            trail.changed(VatCodeTrail.subject(code), VatCodeTrail.state(before), VatCodeTrail.state(after));
        }
        return after;
    }

    private static List<Violation> meanwhile(int read, int now) {
        return read == now ? List.of() : List.of(Rule.CHANGED_MEANWHILE.broken(read, now));
    }

    private List<Violation> violations(VatCodeRow before, VatCodeForm form) {
        var violations = new ArrayList<>(VatCodeRules.violations(before.kind(), form));
        if (!form.account().equals(VatCodeForm.of(before).account())) {
            violations.addAll(codes.violations(form.account()));
        }
        if (violations.isEmpty()) {
            VatRates.differences(before.rates(), form.sortedRates()).stream()
                    .flatMap(this::ofClosedPeriods)
                    .forEach(violations::add);
        }
        return violations;
    }

    /** The periods that are still open stay so until the change is written. */
    private Stream<Violation> ofClosedPeriods(VatRates.Days days) {
        return periods.heldFrom(days.from()).stream()
                .filter(period -> period.isClosed() && !period.from().isAfter(days.until()))
                .reduce((first, last) -> last)
                .map(last -> Rule.VAT_RATE_OF_CLOSED_PERIOD.broken(days.from(), earlier(last.until(), days.until())))
                .stream();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }
}
