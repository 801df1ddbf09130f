/**
 * The resources {@code vat-codes} and {@code vat-position}: the codes of value added tax with their rates, where the
 * company stands, and what would settle it.
 *
 * <p>It answers for amounts and rates as decimal texts.
 *
 * <p>What a code may say, and what counts for the position, is decided by the books.
 */
package africa.cauri.webapp.api.vat;
