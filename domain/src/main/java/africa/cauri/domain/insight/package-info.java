/**
 * What the books tell about tomorrow: scores, forecasts, anomalies, each with the figures it rests on.
 * It answers for reading the books only after they are committed, and for naming the model behind every result.
 * It never writes an entry, and nothing of the books depends on it: without it the accounting stays complete.
 * Floating point is allowed here and nowhere else in the domain.
 */
package africa.cauri.domain.insight;
