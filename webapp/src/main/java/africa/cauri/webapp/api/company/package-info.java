/**
 * The resource {@code company}: how the company whose books these are is named and shown.
 *
 * <p>What may be said of it is decided where companies are opened.
 *
 * <p>Which companies there are is told by {@code tenants}.
 */
package africa.cauri.webapp.api.company;
