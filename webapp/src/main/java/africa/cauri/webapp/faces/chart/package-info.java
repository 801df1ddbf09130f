/**
 * The chart of accounts as people look it up.
 *
 * <p>The search is in the address, so that it can be kept and sent to others.
 *
 * <p>What an account is, is decided in the domain.
 */
package africa.cauri.webapp.faces.chart;
