/**
 * Periods and years, and how they are closed: where each stands, what to look at before, the steps of closing a year,
 * the proof of the books.
 *
 * <p>What stands against a closing is told with a link to where it is mended.
 *
 * <p>Nothing is decided here: pages send what people want to the resources, which ask the books.
 */
package africa.cauri.webapp.faces.closing;
