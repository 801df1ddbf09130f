package africa.cauri.domain.matching.proposal;

/** How much speaks for a proposal. */
public enum Grade {
    /** May be lettered without looking at it. */
    SURE,
    /** Someone should look at it. */
    LIKELY
}
