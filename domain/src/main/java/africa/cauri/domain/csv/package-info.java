/**
 * Tables as CSV files: UTF-8, a first line that names the columns, semicolons between the values.
 * It answers for quoting, for bytes that are not UTF-8, for lines with too few or too many values, and for values that
 * a spreadsheet would take for a formula. It does not know what a column means.
 */
package africa.cauri.domain.csv;
