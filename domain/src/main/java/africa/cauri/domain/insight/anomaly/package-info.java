/**
 * Entries and transactions that look wrong, and the alerts they raise.
 * It answers for the life of an alert: open, assigned, closed by a verdict with a reason.
 * It does not block posting and corrects nothing: rules refuse, anomalies only ask somebody to look.
 */
package africa.cauri.domain.insight.anomaly;
