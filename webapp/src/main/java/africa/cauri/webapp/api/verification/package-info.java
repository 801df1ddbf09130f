/**
 * The resource {@code verification}: what the last proof of the books said, check by check, and a new proof.
 *
 * <p>It answers for the name of each check and for the first row that is wrong.
 *
 * <p>What is proven, and how, is decided by the books.
 */
package africa.cauri.webapp.api.verification;
