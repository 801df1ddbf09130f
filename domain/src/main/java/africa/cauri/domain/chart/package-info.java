/**
 * The chart of accounts: the official SYSCOHADA chart as a data file, and the accounts of one company.
 * It answers for what an account number is, which accounts exist, how they are titled and found, and which of them
 * take entries.
 * It does not hold balances or third parties, does not decide where an account appears in a statement, and never
 * alters the official titles.
 */
package africa.cauri.domain.chart;
