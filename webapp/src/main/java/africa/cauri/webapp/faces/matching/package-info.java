/**
 * Where people letter: which invoices were settled by which payments.
 *
 * <p>It answers for what is shown; what is lettered or undone goes through the same resources as programs use.
 *
 * <p>Which lines may go together, and what is proposed, is decided by the books.
 */
package africa.cauri.webapp.faces.matching;
