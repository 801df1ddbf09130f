package africa.cauri.domain.party;

import africa.cauri.domain.kernel.Violation;
import java.util.List;

/**
 * A third party as it now stands in the books, and what about it is doubtful without being wrong.
 *
 * @param warnings of rules that are warnings
 */
public record ThirdPartyWritten(ThirdPartySheet party, List<Violation> warnings) {

    public ThirdPartyWritten {
        warnings = List.copyOf(warnings);
    }
}
