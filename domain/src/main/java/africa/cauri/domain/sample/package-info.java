/**
 * Sample companies: new books are filled with two fiscal years of a company that does not exist, for people to learn
 * on. It answers for a story that is told once, month by month, each in a transaction of its own that moves the job on:
 * what was interrupted goes on where it was. Everything goes through the use cases that people use.
 * It does not decide which books are filled, and never touches books that hold an entry already.
 */
package africa.cauri.domain.sample;
