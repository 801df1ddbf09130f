/**
 * How likely a customer or an applicant is to pay late, with the reasons in words.
 * It answers for scores that are calibrated, whose contributions add up to the score, and that name their model.
 * It does not refuse a sale or change terms: a person decides. It trains nothing: learning does.
 */
package africa.cauri.domain.insight.scoring;
