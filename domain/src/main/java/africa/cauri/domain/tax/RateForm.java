package africa.cauri.domain.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** A rate as someone entered it, right or wrong; {@link VatRate} says what its parts mean. */
public record RateForm(LocalDate from, BigDecimal percent, BigDecimal deductible, boolean toCheck) {

    public RateForm {
        Objects.requireNonNull(from);
        Objects.requireNonNull(percent);
        Objects.requireNonNull(deductible);
    }

    /** Returns the form that shows a rate. */
    public static RateForm of(VatRate rate) {
        return new RateForm(rate.from(), rate.percent(), rate.deductible(), rate.toCheck());
    }

    /** Returns the rate, once {@link VatCodeRules} has nothing to say. */
    VatRate rate() {
        return new VatRate(from, percent, deductible, toCheck);
    }
}
