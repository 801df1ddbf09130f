package africa.cauri.domain.closing.revaluation;

import africa.cauri.domain.kernel.Money;

/**
 * A balance in a foreign currency at the end of a year, debit less credit.
 *
 * @param thirdParty its code, empty for none
 * @param books what it stands at in the currency of the books
 */
record ForeignBalance(String account, String thirdParty, Money books, Money foreign) {}
