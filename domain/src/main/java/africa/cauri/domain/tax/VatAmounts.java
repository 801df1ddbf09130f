package africa.cauri.domain.tax;

import africa.cauri.domain.kernel.Money;
import java.util.Objects;

/**
 * An amount and its tax, in one currency.
 *
 * @param net without the tax
 * @param tax the whole tax
 * @param deductible the part of the tax that goes to the account of tax; all of it but for some purchases
 */
public record VatAmounts(Money net, Money tax, Money deductible) {

    /** Refuses amounts of several currencies, and a sum that does not fit. */
    public VatAmounts {
        Objects.requireNonNull(net.add(tax));
        Objects.requireNonNull(tax.subtract(deductible));
    }

    /** Returns the amount with its tax. */
    public Money gross() {
        return net.add(tax);
    }

    /** Returns the part of the tax that stays a cost; it stands on a line of its own, without the code. */
    public Money nonDeductible() {
        return tax.subtract(deductible);
    }
}
