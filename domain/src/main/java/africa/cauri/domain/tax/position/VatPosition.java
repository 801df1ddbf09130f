package africa.cauri.domain.tax.position;

import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where the company stands with its value added tax. The totals come from the accounts, so that they agree with the
 * trial balance whatever the codes say. Tax on invoices that are still to come (4435, 4455) is shown and not counted.
 *
 * @param from the first day
 * @param until the last day, included
 * @param codes by code and rate, in the order of the codes, those with lines only
 * @param accounts the accounts of tax (443, 445) and of the credit to carry (4449), in their order
 * @param creditBroughtForward the credit of earlier months on the first day, before its entries: the debit balance of
 *     4449
 */
public record VatPosition(
        LocalDate from,
        LocalDate until,
        List<VatCodeSum> codes,
        List<VatAccountSum> accounts,
        Money creditBroughtForward) {

    public VatPosition {
        codes = List.copyOf(codes);
        accounts = List.copyOf(accounts);
    }

    /** Returns the tax collected, less the one on credit notes. */
    public Money collected() {
        return sum(VatAccountSum::isCollected, VatAccountSum::moved);
    }

    /** Returns the tax that may be deducted, less the one on credit notes. */
    public Money deductible() {
        return sum(VatAccountSum::isDeductible, VatAccountSum::moved).negate();
    }

    /** Returns what is owed to the state for these days (4441); nil if nothing is. */
    public Money due() {
        return positive(result());
    }

    /** Returns what is to be carried to the next days (4449); nil if nothing is. */
    public Money creditToCarry() {
        return positive(result().negate());
    }

    private Money result() {
        return collected().subtract(deductible()).subtract(creditBroughtForward);
    }

    private Money sum(Predicate<VatAccountSum> which, Function<VatAccountSum, Money> amount) {
        var nil = Money.nil(creditBroughtForward.currency());
        return accounts.stream().filter(which).map(amount).reduce(nil, Money::add);
    }

    private static Money positive(Money amount) {
        return amount.signum() > 0 ? amount : Money.nil(amount.currency());
    }
}
