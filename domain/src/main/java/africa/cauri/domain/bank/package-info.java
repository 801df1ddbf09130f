/**
 * Bank and mobile money accounts, the statements received for them, and their reconciliation with the books.
 * It answers for statements read once and only once, and for an explained difference between the two balances.
 * It does not letter third-party accounts, initiate payments or forecast cash.
 */
package africa.cauri.domain.bank;
