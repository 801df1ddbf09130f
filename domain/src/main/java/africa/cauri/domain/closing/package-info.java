/**
 * Closing a year: its result, the opening entries of the next one, and the end of both for ever.
 * It answers for steps that are noted with their entries and done once, for opening balances that equal the closing
 * ones (AUDCIF art. 34), for third parties carried forward item by item, and for provisional opening entries.
 * It does not change what is posted, does not decide what stock or accruals are worth, and does not letter.
 * Whoever closes locks, in this order: the periods of the year, then what a posting locks.
 */
package africa.cauri.domain.closing;
