package africa.cauri.domain.template.formula;

import static java.math.RoundingMode.HALF_UP;

import africa.cauri.domain.tax.VatRate;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** What a formula may ask of a code of value added tax, at the rate of the document's day. */
enum TaxFunction {
    /** The whole tax on a net amount. */
    TVA {
        @Override
        BigDecimal apply(BigDecimal net, VatRate rate) {
            return net.multiply(rate.percent()).movePointLeft(2);
        }
    },
    /** That part of the tax on a net amount which is deducted. */
    TVA_DEDUCTIBLE {
        @Override
        BigDecimal apply(BigDecimal net, VatRate rate) {
            return TVA.apply(net, rate).multiply(rate.deductible()).movePointLeft(2);
        }
    },
    /** The net amount in a gross one. */
    HT_DE {
        @Override
        BigDecimal apply(BigDecimal gross, VatRate rate) {
            return gross.movePointRight(2).divide(HUNDRED.add(rate.percent()), Formula.DIVISION_DECIMALS, HALF_UP);
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    abstract BigDecimal apply(BigDecimal amount, VatRate rate);

    static Optional<TaxFunction> named(String name) {
        return Arrays.stream(values())
                .filter(function -> function.name().equals(name))
                .findAny();
    }
}
