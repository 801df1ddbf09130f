/**
 * The books as people read them: journals, entries, accounts, the trial balance and the aged balance.
 *
 * <p>Filters are in the address, and each figure leads to what it is made of, whose total is that figure.
 *
 * <p>Nothing is added up here: the reports do, and nothing is written.
 */
package africa.cauri.webapp.faces.book;
