/**
 * The words that every other package speaks: money and its currency, the states and their legal tender, and the
 * closed list of rules a user can break.
 * It answers for exact arithmetic: nothing here rounds silently, overflows silently or mixes two currencies.
 * It does not know accounts, entries, dates of a company or a database, holds no text for users, and depends on no
 * other package of the books.
 */
package africa.cauri.domain.kernel;
