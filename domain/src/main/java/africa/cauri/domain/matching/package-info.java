/**
 * Lettering: which invoices were settled by which payments, on the accounts that allow it.
 * It answers for groups of lines that add up to nil, for partial groups, for undoing a group with a trace, and for
 * proposals that say why.
 * It does not change the lines it groups, posts no entry of its own, and does not reconcile bank statements.
 */
package africa.cauri.domain.matching;
