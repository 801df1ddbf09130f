package africa.cauri.domain.verification;

import java.util.Optional;

/**
 * What came of one check.
 *
 * @param firstWrong the first row that is not as it should be, in the order of its key; empty if all are
 */
public record ProvenCheck(BooksCheck check, Optional<WrongRow> firstWrong) {

    public boolean isOk() {
        return firstWrong.isEmpty();
    }
}
