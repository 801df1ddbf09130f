/**
 * The third parties of a company: customers, suppliers, staff, and the identifiers and terms that go with them.
 * It answers for who owes or is owed, under which legal identifiers (RCCM, NIF, IFU, NCC) and when payment falls due.
 * It does not hold balances or invoices, does not match payments, and does not judge a customer: that is for
 * insight.
 */
package africa.cauri.domain.party;
