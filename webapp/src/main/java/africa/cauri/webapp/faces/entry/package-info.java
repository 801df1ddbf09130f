/**
 * Where people enter vouchers.
 *
 * <p>The rows of a voucher live in the browser, whose scripts talk to the same resources as programs do: what is right
 * is decided there, and what is posted is posted once.
 *
 * <p>Only what the form needs to know before the first key is pressed is made here.
 */
package africa.cauri.webapp.faces.entry;
