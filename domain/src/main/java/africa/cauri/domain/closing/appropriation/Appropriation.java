package africa.cauri.domain.closing.appropriation;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;

/**
 * Where a result goes. The parts add up to it; of a loss, all is carried forward.
 *
 * @param result a loss is negative
 * @param absorbedLosses what settles losses of earlier years
 * @param legalReserve what the law sets aside
 * @param retained what is carried forward; negative for a loss
 */
public record Appropriation(
        Money result, Money absorbedLosses, Money legalReserve, Money dividends, Money otherReserves, Money retained) {

    /** Uniform act on commercial companies, art. 346 and 546: a tenth of the profit less earlier losses at least... */
    private static final BigDecimal PERCENT_OF_PROFIT = BigDecimal.TEN;

    /** ... until the reserve has reached a fifth of the capital. */
    private static final BigDecimal PERCENT_OF_CAPITAL = BigDecimal.valueOf(20);

    /**
     * Proposes where the result goes: earlier losses first, then the legal reserve, then what is wished.
     *
     * @throws RuleBroken if a wish is negative, or all wishes are more than what is left
     */
    public static Appropriation of(Equity equity, Wishes wishes) {
        var nil = Money.nil(equity.result().currency());
        var profit = most(equity.result(), nil);
        var absorbed = least(profit, equity.earlierLosses());
        var left = profit.subtract(absorbed);
        var reserve = legalReserve(left, equity);
        var free = left.subtract(reserve);
        check(wishes, free);
        var retained = equity.result().signum() < 0
                ? equity.result()
                : free.subtract(wishes.dividends()).subtract(wishes.otherReserves());
        return new Appropriation(
                equity.result(), absorbed, reserve, wishes.dividends(), wishes.otherReserves(), retained);
    }

    private static Money legalReserve(Money profitLessLosses, Equity equity) {
        var tenth = profitLessLosses.percent(PERCENT_OF_PROFIT, RoundingMode.CEILING);
        var most = equity.capital().percent(PERCENT_OF_CAPITAL, RoundingMode.CEILING);
        var missing = most(most.subtract(equity.legalReserve()), Money.nil(most.currency()));
        return least(tenth, missing);
    }

    private static void check(Wishes wishes, Money free) {
        var violations = new ArrayList<Violation>();
        if (wishes.dividends().signum() < 0) {
            violations.add(Rule.APPROPRIATION_NEGATIVE.broken("dividends", wishes.dividends()));
        }
        if (wishes.otherReserves().signum() < 0) {
            violations.add(Rule.APPROPRIATION_NEGATIVE.broken("otherReserves", wishes.otherReserves()));
        }
        var asked = wishes.dividends().add(wishes.otherReserves());
        if (asked.subtract(free).signum() > 0) {
            violations.add(Rule.APPROPRIATION_TOO_LARGE.broken(asked, free));
        }
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
    }

    private static Money least(Money one, Money other) {
        return one.subtract(other).signum() < 0 ? one : other;
    }

    private static Money most(Money one, Money other) {
        return one.subtract(other).signum() > 0 ? one : other;
    }
}
