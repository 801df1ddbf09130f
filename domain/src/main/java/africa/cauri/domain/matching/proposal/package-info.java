/**
 * Which open lines seem to settle each other, and why: rules that look at the lines of one third party.
 * It answers for proposals that add up to nil, each with its reasons and a grade, found in a time that grows with the
 * number of lines: every search is bounded, and what exceeds its bounds is left to people.
 * It reads no books and letters nothing: lines come in as records, proposals go out as records.
 */
package africa.cauri.domain.matching.proposal;
