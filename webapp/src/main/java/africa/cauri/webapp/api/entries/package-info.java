/**
 * The resource {@code entries}: entries are posted, one or many in a request, read, and taken back.
 *
 * <p>It answers for amounts as decimal texts and for every error with the entry and the line at fault.
 *
 * <p>What an entry must respect is decided by the books.
 */
package africa.cauri.webapp.api.entries;
