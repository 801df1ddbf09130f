package africa.cauri.domain.matching.proposal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A line that nothing settles yet.
 *
 * @param place its place among those it was read with
 * @param amount in minor units of the books' currency, what was credited negative; never nil
 * @param foreign the same in the currency it was agreed in
 * @param reference of its entry's document
 * @param text what the labels of the line and of its entry say
 * @param reverses the entry that its own entry takes back
 * @param undone the groups that it belonged to until someone undid them
 */
public record Candidate(
        int place,
        UUID entry,
        int line,
        long amount,
        LocalDate day,
        Optional<Foreign> foreign,
        String reference,
        String text,
        Optional<UUID> reverses,
        Set<UUID> undone) {

    /** An amount in minor units of a currency, what was credited negative. */
    public record Foreign(String currency, long amount) {}

    public Candidate {
        undone = Set.copyOf(undone);
    }

    boolean isOpposite(Candidate other) {
        return amount > 0 != other.amount > 0;
    }

    String currency() {
        return foreign.map(Foreign::currency).orElse("");
    }

    /** Whether someone undid a group that held both. */
    boolean wasPartedFrom(Candidate other) {
        return !undone.isEmpty() && undone.stream().anyMatch(other.undone::contains);
    }
}
