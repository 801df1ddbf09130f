package africa.cauri.domain.period;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Retried;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Opens the fiscal year that follows the last one, with its periods. The years before may still be open. There is none
 * before the first: what the company did earlier comes in as opening balances.
 */
@ApplicationScoped
public class OpenFiscalYear {

    /** The row that stands for the books: two who open a year at once come one after the other. */
    private static final String TAKE_TURNS = "SELECT one FROM books FOR UPDATE";

    private final Periods periods;
    private final Sql sql;
    private final Acting acting;
    private final AuditTrail trail;

    protected OpenFiscalYear() {
        this(null, null, null, null);
    }

    @Inject
    OpenFiscalYear(Periods periods, Sql sql, Acting acting, AuditTrail trail) {
        this.periods = periods;
        this.sql = sql;
        this.acting = acting;
        this.trail = trail;
    }

    /**
     * Opens the year; both days belong to it.
     *
     * @throws RuleBroken unless it begins on the day after the last year and lasts twelve months
     */
    @Transactional
    @Retried
    public FiscalYear open(LocalDate from, LocalDate until) {
        acting.actor().require(Power.CLOSE);
        sql.list(TAKE_TURNS, row -> row.getInt(1));
        var years = periods.years();
        var violations = FiscalYearRules.following(years.get(years.size() - 1), from, until);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        periods.add(from, until);
        var year = periods.year(from);
        trail.created(new AuditTrail.Subject("fiscal-year", from.toString()), trace(year));
        return year;
    }

    private static Map<String, Object> trace(FiscalYear year) {
        var trace = new TreeMap<String, Object>();
        trace.put("from", year.from());
        trace.put("until", year.until());
        return trace;
    }
}
