package africa.cauri.domain.verification;

import java.util.List;

/**
 * What proving the books said.
 *
 * @param checks all of them, in the order of {@link BooksCheck}
 * @param entries how many were read
 * @param lines how many were read
 */
public record BooksProof(List<ProvenCheck> checks, long entries, long lines) {

    public BooksProof {
        checks = List.copyOf(checks);
    }

    /** Whether nothing is wrong. */
    public boolean isOk() {
        return checks.stream().allMatch(ProvenCheck::isOk);
    }
}
