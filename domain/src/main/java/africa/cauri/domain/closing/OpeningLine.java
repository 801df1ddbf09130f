package africa.cauri.domain.closing;

import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.matching.LineKey;
import java.util.Optional;

/**
 * A line to open with.
 *
 * @param source the open line that it repeats
 */
record OpeningLine(DraftLine line, Optional<LineKey> source) {

    static OpeningLine of(DraftLine line) {
        return new OpeningLine(line, Optional.empty());
    }

    /** Whether it is nothing but the balance of an account in the currency of the books. */
    boolean isPlain() {
        return source.isEmpty() && line.thirdParty().isEmpty() && line.foreign().isEmpty();
    }
}
