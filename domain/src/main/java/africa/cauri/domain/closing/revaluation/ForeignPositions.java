package africa.cauri.domain.closing.revaluation;

import africa.cauri.domain.closing.YearEnd;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The currencies for which the revaluation of a year asks for a rate. */
@ApplicationScoped
public class ForeignPositions {

    private final Periods periods;
    private final Companies companies;
    private final ForeignBalances balances;
    private final ExchangeRates rates;

    protected ForeignPositions() {
        this(null, null, null, null);
    }

    @Inject
    ForeignPositions(Periods periods, Companies companies, ForeignBalances balances, ExchangeRates rates) {
        this.periods = periods;
        this.companies = companies;
        this.balances = balances;
        this.rates = rates;
    }

    /**
     * What stands open in a currency.
     *
     * @param foreign debit less credit
     * @param books the same as the books have it, in their currency
     * @param rate the last one that is known on the last day of the year
     */
    public record ForeignPosition(Currency currency, Money foreign, Money books, Optional<BigDecimal> rate) {}

    /**
     * Returns them by currency.
     *
     * @param fiscalYear the first day of the year
     */
    public List<ForeignPosition> of(LocalDate fiscalYear) {
        var year = periods.year(fiscalYear);
        var end = new YearEnd(companies.get(), year, periods.of(fiscalYear), Optional.empty());
        var sums = new TreeMap<Currency, ForeignPosition>();
        balances.of(end).stream()
                .filter(balance -> ForeignKind.of(balance.account()).isPresent())
                .map(balance -> position(balance, year.until()))
                .forEach(position -> sums.merge(position.currency(), position, ForeignPositions::add));
        return List.copyOf(sums.values());
    }

    private ForeignPosition position(ForeignBalance balance, LocalDate day) {
        var currency = balance.foreign().currency();
        var rate = rates.find(currency, day).map(BigDecimal::stripTrailingZeros);
        return new ForeignPosition(currency, balance.foreign(), balance.books(), rate);
    }

    private static ForeignPosition add(ForeignPosition one, ForeignPosition other) {
        return new ForeignPosition(
                one.currency(), one.foreign().add(other.foreign()), one.books().add(other.books()), one.rate());
    }
}
