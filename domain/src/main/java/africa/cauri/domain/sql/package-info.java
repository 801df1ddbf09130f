/**
 * The way to the rows of the ledger: statements on the connection of the running transaction.
 * It answers for prepared statements only, for batches, and for trying again what the database gave up for another.
 * It knows no table and no rule: what is read and written stands in the package that owns it. Master data that people
 * edit goes through JPA; facts that are only added, and sums over them, go through here.
 */
package africa.cauri.domain.sql;
