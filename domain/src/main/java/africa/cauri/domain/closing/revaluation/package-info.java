/**
 * Foreign balances at the closing rate (AUDCIF art. 52 to 57).
 * It answers for exchange rates by day, for what each foreign balance gains or loses at the closing rate, and for the
 * entries on the last day of the year: differences of conversion in 478 and 479, provisions for losses, treasury
 * straight into the result.
 * It does not look rates up and does not post the difference of a settlement: that belongs to lettering.
 */
package africa.cauri.domain.closing.revaluation;
