/**
 * The resource {@code third-parties}: customers, suppliers and all others, one by one or as a CSV file.
 *
 * <p>What is doubtful about one without being wrong comes back as warnings beside it.
 *
 * <p>Lines and balances of third parties are elsewhere.
 */
package africa.cauri.webapp.api.thirdparties;
