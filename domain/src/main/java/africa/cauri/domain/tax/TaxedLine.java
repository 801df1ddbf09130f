package africa.cauri.domain.tax;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.Money;
import java.util.Objects;

/**
 * A line of an entry as the tax sees it. On an account of tax (443, 445) it is the tax of its code, on any other
 * account it is the net amount that bears it.
 *
 * @param line its place in the entry, from 1
 * @param code the code of value added tax that the line carries; empty for none
 * @param amount positive in debit, negative in credit, in the currency of the books
 */
public record TaxedLine(int line, AccountNumber account, String code, Money amount) {

    public TaxedLine {
        Objects.requireNonNull(account);
        Objects.requireNonNull(code);
        Objects.requireNonNull(amount);
    }

    /** Whether the line is the tax of its code, and not what the tax is on. */
    public boolean isTax() {
        return VatSide.of(account).isPresent();
    }
}
