package africa.cauri.domain.tax.position;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.tax.VatSide;
import java.util.List;

/**
 * An account of tax over some days; all amounts are credit less debit.
 *
 * @param moved what was entered, without opening entries and without the settlement of a month
 * @param withoutCode the part of it on lines that carry no code, or one that the books do not know
 * @param balance what stands on the account at the end of the last day
 */
public record VatAccountSum(AccountNumber account, Money moved, Money withoutCode, Money balance) {

    /** TVA sur factures à établir and TVA sur factures non parvenues: not due before the invoice is there. */
    private static final List<String> NOT_DUE_YET = List.of("4435", "4455");

    private static final String CREDIT_TO_CARRY = "4449";

    /** Whether the account holds tax collected that is due. */
    public boolean isCollected() {
        return VatSide.COLLECTED.holds(account) && isDue();
    }

    /** Whether the account holds tax that may be deducted now. */
    public boolean isDeductible() {
        return VatSide.DEDUCTIBLE.holds(account) && isDue();
    }

    /** Whether the account holds the credit of earlier months (4449). */
    public boolean isCreditToCarry() {
        return isCreditToCarry(account);
    }

    static boolean isCreditToCarry(AccountNumber number) {
        return number.digits().startsWith(CREDIT_TO_CARRY);
    }

    private boolean isDue() {
        return NOT_DUE_YET.stream().noneMatch(account.digits()::startsWith);
    }
}
