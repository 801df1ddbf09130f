package africa.cauri.domain.period;

import africa.cauri.domain.kernel.RuleBroken;
import java.time.LocalDate;

/**
 * The first year kept in these books. It may be shorter or longer than twelve months (AUDCIF art. 7), and obeys all of
 * {@link FiscalYearRules} or throws {@link RuleBroken}.
 *
 * @param from the first day
 * @param until the last day, included
 */
public record FirstFiscalYear(LocalDate from, LocalDate until) {

    public FirstFiscalYear {
        var violations = FiscalYearRules.violations(from, until);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }
}
