package africa.cauri.domain.closing.revaluation;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes down what a currency was worth on a day. Entries that used another rate stay as they are. */
@ApplicationScoped
public class RecordExchangeRate {

    private final Acting acting;
    private final Companies companies;
    private final ExchangeRates rates;
    private final AuditTrail trail;

    protected RecordExchangeRate() {
        this(null, null, null, null);
    }

    @Inject
    RecordExchangeRate(Acting acting, Companies companies, ExchangeRates rates, AuditTrail trail) {
        this.acting = acting;
        this.companies = companies;
        this.rates = rates;
        this.trail = trail;
    }

    /**
     * Writes the rate, in the place of one that is there for the day.
     *
     * @param rate how much of the currency of the books one unit is worth
     * @throws RuleBroken for the currency of the books, and for a rate that no column holds
     */
    @Transactional
    public void record(Currency currency, LocalDate day, BigDecimal rate) {
        acting.actor().require(Power.POST);
        RateRules.violation(companies.get().currency(), currency, rate).ifPresent(violation -> {
            throw new RuleBroken(List.of(violation));
        });
        rates.write(currency, day, rate);
        trail.did(
                "RATE_RECORDED",
                new AuditTrail.Subject("exchange-rate", currency.name()),
                Map.of("day", day, "rate", rate.toPlainString()));
    }
}
