/**
 * The small language in which a template says what a line amounts to: HT * 18%, TVA(HT; ABN), L1 + L2, SOLDE.
 * It answers for exact decimal arithmetic, for faults that name their place, and for lines that need one another in no
 * circle. {@link africa.cauri.domain.template.formula.Formula} gives the grammar.
 * It knows no account and no draft, keeps nothing, and rounds nowhere but where a line becomes an amount.
 */
package africa.cauri.domain.template.formula;
