/**
 * Where the company stands with its value added tax: by code over some days, and what would settle it.
 * It answers for sums of posted entries that agree with the accounts of tax: what no code explains is shown as such.
 * It writes nothing: a settlement is a proposal, and the journal makes a draft of it.
 */
package africa.cauri.domain.tax.position;
