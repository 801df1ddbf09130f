package africa.cauri.domain.tax.position;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.Money;

/**
 * What the lines of one code brought to one account.
 *
 * @param amount with the sign of the code: positive for a sale on a credit, for a purchase on a debit
 */
public record VatAccountAmount(AccountNumber account, Money amount) {}
