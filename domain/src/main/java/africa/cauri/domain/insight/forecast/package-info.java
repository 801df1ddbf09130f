/**
 * What the bank balance will be, by day, week and month.
 * It answers for known due dates first, statistics for the rest, honest bands, and a record of how earlier forecasts
 * turned out.
 * It does not enter expected movements in the books, plan payments or set budgets.
 */
package africa.cauri.domain.insight.forecast;
