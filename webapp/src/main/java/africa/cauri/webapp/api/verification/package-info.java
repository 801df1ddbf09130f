/**
 * The resource {@code verification}: the books are read again and proven, check by check.
 *
 * <p>It answers for the name of each check and for the first row that is wrong.
 *
 * <p>What is proven, and how, is decided by the books.
 */
package africa.cauri.webapp.api.verification;
