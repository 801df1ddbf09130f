/**
 * The compulsory books: journal, general ledger, trial balance with six columns, auxiliary and aged balances.
 * It answers for read models made by SQL whose totals equal the entries they come from (AUDCIF art. 19).
 * It never writes, holds no rule of accounting, and does not lay out files: export does.
 */
package africa.cauri.reports.book;
