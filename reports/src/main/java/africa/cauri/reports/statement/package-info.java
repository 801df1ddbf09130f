/**
 * The annual statements: balance sheet, income statement, cash flow statement, notes, the cash basis system, and
 * the ratios drawn from them.
 * It answers for layouts kept as data, one engine for all of them, and cells that open to the accounts they sum.
 * It never writes, closes no year, and does not file the tax return package.
 */
package africa.cauri.reports.statement;
