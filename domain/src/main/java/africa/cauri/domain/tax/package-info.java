/**
 * Value added tax: codes, their rates by date, and the accounts they move.
 * It answers for the rate in force on the day of a document, for the tax on an amount to the last minor unit, and for
 * the check of what was entered. Rates are dated data, never constants in code; withholding is not here yet.
 * It does not post the entry of a return and does not file it: the journal posts, an adapter files.
 */
package africa.cauri.domain.tax;
