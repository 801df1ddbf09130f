/**
 * Lettering: which invoices were settled by which payments, on the accounts that allow it.
 * It answers for groups of lines that add up to nil, for partial groups, for the difference that a user posts to
 * complete one, for undoing a group with a trace, and for proposals that say why.
 * It does not change the lines it groups and does not reconcile bank statements. Whoever letters locks, in this order:
 * the third party against merging, the row of its account in match_account, the lines, and last what a posting locks.
 */
package africa.cauri.domain.matching;
