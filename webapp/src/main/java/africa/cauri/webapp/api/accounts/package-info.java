/**
 * The resource {@code accounts}: the official chart and the company's own accounts, one by one or as a CSV file.
 *
 * <p>What may become of an account is the chart's to decide.
 *
 * <p>Lines and balances of accounts are elsewhere.
 */
package africa.cauri.webapp.api.accounts;
