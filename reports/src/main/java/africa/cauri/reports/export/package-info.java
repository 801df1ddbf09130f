/**
 * Writers that turn the tables of the other packages into PDF, XLSX, CSV and FEC files.
 * It answers for streaming, for totals checked against the table, and for cells that no spreadsheet can take for a
 * formula.
 * It computes no figure, queries no table, and decides nobody's rights.
 */
package africa.cauri.reports.export;
