/**
 * The resources {@code trial-balance} and {@code accounts/{number}/lines}: what the books add up to, and the lines.
 *
 * <p>It answers for amounts as decimal texts in the currency of the books, and for the days to show if none are given.
 *
 * <p>Nothing is computed here.
 */
package africa.cauri.webapp.api.balance;
