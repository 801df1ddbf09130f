/**
 * The resource {@code audit}: who did what in the books, by object and by fiscal year, in pages or as one CSV file.
 *
 * <p>It answers for a file of any length that needs little memory and no connection while it is read.
 *
 * <p>Nothing is written here.
 */
package africa.cauri.webapp.api.audit;
