/**
 * Who did what, when, and what it was before and after.
 * It answers for a trail that is written in the transaction of the act itself and that nobody can alter.
 * It does not log technical events, count usage or restore earlier states, and no rule of the books depends on it.
 */
package africa.cauri.domain.audit;
