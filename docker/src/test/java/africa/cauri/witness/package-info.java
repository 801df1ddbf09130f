/**
 * What the books must hold after servers were killed, by the word of a witness.
 *
 * <p>The witness is a process of its own. It posts through the interface and notes in its own files, each line on disk
 * before it goes on, what it is about to send and what was acknowledged. The judge compares these notes with the rows
 * of the books, and the rows with each other; it shares no code with the product.
 */
package africa.cauri.witness;
