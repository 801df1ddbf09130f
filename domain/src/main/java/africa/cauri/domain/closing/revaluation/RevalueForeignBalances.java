package africa.cauri.domain.closing.revaluation;

import africa.cauri.domain.closing.ClosingStep;
import africa.cauri.domain.closing.ClosingSteps;
import africa.cauri.domain.closing.YearEnd;
import africa.cauri.domain.closing.YearEnds;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Values what stands open in foreign currencies at the closing rate, on the last day of the year. May be done again
 * with other rates until the result is determined: the entries of the time before are taken back first. What is not
 * settled goes back on the first day of the next year, when that is opened for good.
 */
@ApplicationScoped
public class RevalueForeignBalances {

    private final YearEnds yearEnds;
    private final ClosingSteps steps;
    private final ForeignBalances balances;
    private final RevaluationEntries entries;
    private final ExchangeRates exchangeRates;

    protected RevalueForeignBalances() {
        this(null, null, null, null, null);
    }

    @Inject
    RevalueForeignBalances(
            YearEnds yearEnds,
            ClosingSteps steps,
            ForeignBalances balances,
            RevaluationEntries entries,
            ExchangeRates exchangeRates) {
        this.yearEnds = yearEnds;
        this.steps = steps;
        this.balances = balances;
        this.entries = entries;
        this.exchangeRates = exchangeRates;
    }

    /**
     * Posts the revaluation, and keeps the rates.
     *
     * @param fiscalYear the first day of the year
     * @param rates what one unit of each currency is worth in that of the books on the last day
     * @return how many entries were posted, those that take others back included
     * @throws NotFound if no year begins on that day
     * @throws RuleBroken if the last period is closed, or the rate of a currency is missing or unusable
     */
    @Transactional
    @Retried
    public int revalue(LocalDate fiscalYear, Map<Currency, BigDecimal> rates) {
        var end = yearEnds.take(fiscalYear);
        if (end.last().isClosed()) {
            throw new RuleBroken(
                    List.of(Rule.PERIOD_ALREADY_CLOSED.broken(end.last().from())));
        }
        int takenBack = entries.takeBack(end);
        var open = balances.of(end);
        var violations = violations(end, open, rates);
        if (!violations.isEmpty()) {
            throw new RuleBroken(violations);
        }
        rates.forEach((currency, rate) -> exchangeRates.write(currency, end.until(), rate));
        int posted = takenBack + entries.post(end, open, rates);
        if (posted > 0) {
            steps.note(fiscalYear, ClosingStep.REVALUATION, posted);
        }
        return posted;
    }

    private static List<Violation> violations(YearEnd end, List<ForeignBalance> open, Map<Currency, BigDecimal> rates) {
        var violations = new ArrayList<Violation>();
        open.stream()
                .filter(balance -> ForeignKind.of(balance.account()).isPresent())
                .map(balance -> balance.foreign().currency())
                .distinct()
                .filter(currency -> !rates.containsKey(currency))
                .forEach(currency -> violations.add(Rule.EXCHANGE_RATE_MISSING.broken(currency)));
        rates.forEach((currency, rate) ->
                RateRules.violation(end.company().currency(), currency, rate).ifPresent(violations::add));
        return violations;
    }
}
