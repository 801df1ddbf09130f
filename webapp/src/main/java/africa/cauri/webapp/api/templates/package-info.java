/**
 * The resources {@code templates} and {@code recurring-entries}: entries that are filled in, and those that come again.
 *
 * <p>It answers for templates as people write them, and for what became of each occurrence.
 *
 * <p>What formulas come to, and on which days entries come, is decided by the books.
 */
package africa.cauri.webapp.api.templates;
