package africa.cauri.domain.period;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the three changes of a period's state have in common: who may, the lock, the trace. */
@ApplicationScoped
class PeriodChanges {

    private final Periods periods;
    private final Acting acting;
    private final AuditTrail trail;

    protected PeriodChanges() {
        this(null, null, null);
    }

    @Inject
    PeriodChanges(Periods periods, Acting acting, AuditTrail trail) {
        this.periods = periods;
        this.acting = acting;
        this.trail = trail;
    }

    /** Returns the period, in which nobody posts before the transaction ends. */
    Period take(LocalDate from) {
        acting.actor().require(Power.CLOSE);
        return periods.taken(from);
    }

    /** Returns the period unless it is closed. */
    Period takeUnclosed(LocalDate from) {
        var period = take(from);
        if (period.isClosed()) {
            throw new RuleBroken(List.of(Rule.PERIOD_ALREADY_CLOSED.broken(from)));
        }
        return period;
    }

    /** Writes the state and its trace; a period that is in that state already stays as it is. */
    Period change(Period taken, PeriodState state) {
        if (taken.state() == state) {
            return taken;
        }
        periods.set(taken, state);
        trail.changed(
                new AuditTrail.Subject("period", taken.from().toString()),
                Map.of("state", taken.state()),
                Map.of("state", state));
        return new Period(taken.from(), taken.until(), taken.fiscalYear(), state);
    }
}
