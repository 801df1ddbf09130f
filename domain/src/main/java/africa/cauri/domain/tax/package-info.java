/**
 * Value added tax and withholding: codes, rates by country and by date, and the accounts they move.
 * It answers for the rate in force on the day of a document; rates are dated data, never constants in code.
 * It does not post the entry of a return and does not file it: the journal posts, an adapter files.
 */
package africa.cauri.domain.tax;
