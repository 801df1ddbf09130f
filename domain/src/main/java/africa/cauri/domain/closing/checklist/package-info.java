/**
 * What to look at before a period or a year is closed.
 * It answers for figures that the books give, each with how much it matters and where to look.
 * It closes nothing and changes nothing; what blocks here is refused again by the closing itself.
 */
package africa.cauri.domain.closing.checklist;
