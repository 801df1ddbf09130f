package africa.cauri.domain.tax;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A {@link VatRate} as JPA keeps it, which takes no record. */
@Embeddable
class VatRateColumns {

    @Column(name = "starts_on", nullable = false)
    private LocalDate from;

    @Column(nullable = false, precision = 7, scale = 4)
    private BigDecimal percent;

    @Column(nullable = false, precision = 5, scale = 2)
    private BigDecimal deductible;

    @Column(name = "to_check", nullable = false)
    private boolean toCheck;

    /** For JPA. */
    protected VatRateColumns() {}

    VatRateColumns(VatRate rate) {
        from = rate.from();
        percent = rate.percent();
        deductible = rate.deductible();
        toCheck = rate.toCheck();
    }

    VatRate rate() {
        return new VatRate(from, percent, deductible, toCheck);
    }
}
