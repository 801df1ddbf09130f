package africa.cauri.domain.party;

/**
 * What a posting must know of a third party. Of one that was merged into another, everything here is the other's.
 *
 * @param id what the lines of entries point at
 * @param code differs from the code that was asked for if that one was merged into this one
 * @param closed whether it takes no more entries
 */
public record PartyForPosting(int id, String code, PartyKind kind, boolean closed) {}
