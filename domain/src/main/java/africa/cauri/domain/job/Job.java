package africa.cauri.domain.job;

import java.time.Instant;
import java.util.Optional;

/**
 * Work that goes on by itself. It waits, runs, and ends; what was interrupted runs on.
 *
 * @param kind what is done, such as {@code IMPORT}
 * @param objectId what it is done to
 * @param owner who asked for it
 * @param execution the number under which it was run last
 * @param total 0 as long as it is not known
 * @param refused how many faults stand against the work
 */
public record Job(
        JobId id,
        String kind,
        String objectId,
        Owner owner,
        JobState state,
        Optional<Long> execution,
        long done,
        long total,
        long refused,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {

    /** Who asked for the work, and from where. */
    public record Owner(String subject, String name, String address) {}

    public boolean isOver() {
        return state == JobState.DONE || state == JobState.FAILED;
    }
}
