/**
 * The appropriation of the net result that waits in 130.
 * It answers for a proposal with the legal reserve, and for the draft of its entry.
 * It does not decide: the meeting does, and someone posts the draft.
 */
package africa.cauri.domain.closing.appropriation;
