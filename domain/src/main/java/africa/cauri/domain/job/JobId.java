package africa.cauri.domain.job;

import java.util.UUID;

/** What a job is known by. */
public record JobId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
