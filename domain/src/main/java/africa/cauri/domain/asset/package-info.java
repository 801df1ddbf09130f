/**
 * Fixed assets: cards, components, depreciation plans, impairment and disposal.
 * It answers for plans computed as AUDCIF art. 45 allows, and for movements typed as the notes to the statements need.
 * It does not post by itself: it hands drafts to the journal. It does not keep stocks.
 */
package africa.cauri.domain.asset;
