package africa.cauri.domain.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes ids that sort by the time they were made at, so that new rows stand together: UUID version 7 of RFC 9562. */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private TimeOrderedId() {}

    /** Returns an id of now: 48 bits of milliseconds, then 74 random ones. */
    public static UUID make(Clock clock) {
        long high = clock.millis() << 16 | VERSION | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }
}
