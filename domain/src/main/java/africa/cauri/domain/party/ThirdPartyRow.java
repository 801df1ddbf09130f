package africa.cauri.domain.party;

import java.util.Optional;

/**
 * A third party as a list shows it.
 *
 * @param mergedInto the code of the third party that goes on in its place
 */
public record ThirdPartyRow(
        String code,
        String name,
        PartyKind kind,
        Optional<String> collectiveAccount,
        boolean closed,
        Optional<String> mergedInto) {}
