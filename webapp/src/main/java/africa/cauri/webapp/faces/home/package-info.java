/**
 * The first page of a company: what is to be done today, how the company stands, and how it came to that.
 *
 * <p>Each figure leads to the page that shows what it is made of, with the same total.
 *
 * <p>Nothing is added up here: the reports do, from the balances that are kept.
 */
package africa.cauri.webapp.faces.home;
