/**
 * Files that are brought into the books: what was asked for, what is wrong with them, how far they are written.
 * It answers for writing each entry once, in the transaction that moves the file's cursor, for refusing the same file
 * twice, and for taking a whole file back while nothing is built on it.
 * It does not read files: drafts come from outside, with the lines that they stand on.
 */
package africa.cauri.domain.intake;
