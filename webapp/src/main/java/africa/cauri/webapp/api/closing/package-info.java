/**
 * The resources that close a fiscal year: what to look at before, the opening of the next year, exchange rates and what
 * they change, the end, and where the result goes.
 *
 * <p>A year is known by its first day.
 *
 * <p>What closing asks for, and which entries it makes, is decided by the books.
 */
package africa.cauri.webapp.api.closing;
