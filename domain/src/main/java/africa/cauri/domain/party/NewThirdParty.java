package africa.cauri.domain.party;

/**
 * A third party as someone asks for it, right or wrong.
 *
 * @param code one to twenty capitals, digits, hyphens, underscores or points
 */
public record NewThirdParty(String code, ThirdPartyFacts facts) {

    public NewThirdParty {
        code = code.strip();
    }
}
