/**
 * Proving the books: all that is written is read again, and compared with what must follow from it.
 * It answers for one consistent moment of the books, and for the first wrong row of each kind.
 * It mends nothing, and nothing of the books depends on it: what it said last stands in a table.
 */
package africa.cauri.domain.verification;
