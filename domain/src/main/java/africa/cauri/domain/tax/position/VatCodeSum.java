package africa.cauri.domain.tax.position;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.tax.VatRules;
import africa.cauri.domain.tax.VatTerms;
import java.util.List;

/**
 * A code at one rate over some days. Amounts have the sign of the code: sales count on the credit side, purchases on
 * the debit side, so that all are positive but for corrections and credit notes.
 *
 * @param terms the code with the rate; without one for documents older than its first rate
 * @param base the net amounts: the lines of the code on any account but those of tax
 * @param tax the lines of the code on accounts of tax
 * @param expected the deductible part of the tax on each net line, rounded line by line, at the rate of the day of its
 *     document
 * @param netLines how many lines the base has
 * @param accounts the accounts of the lines, in their order
 */
public record VatCodeSum(
        VatTerms terms, Money base, Money tax, Money expected, long netLines, List<VatAccountAmount> accounts) {

    public VatCodeSum {
        accounts = List.copyOf(accounts);
    }

    /** Returns the tax entered less the tax expected. */
    public Money difference() {
        return tax.subtract(expected);
    }

    /** Whether the difference is no more than rounding explains. */
    public boolean isCoherent() {
        return VatRules.agree(tax, expected, netLines);
    }
}
