package africa.cauri.domain.party;

/**
 * What a third party shall be from now on, right or wrong; all of it, not only what changes.
 *
 * @param closed whether it takes no more entries
 * @param version the version that was read before
 */
public record ThirdPartyChange(ThirdPartyFacts facts, boolean closed, int version) {}
