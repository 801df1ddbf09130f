/**
 * Journals, drafts, entries and their numbers: the heart of the books.
 * It answers for entries that balance, are numbered without gap, are chained by hash, and never change once posted;
 * a correction is a new entry with negative amounts (AUDCIF art. 19). It keeps the balances of accounts.
 * It does not match lines, reconcile banks or print books, and offers no way to update or delete an entry.
 */
package africa.cauri.domain.journal;
