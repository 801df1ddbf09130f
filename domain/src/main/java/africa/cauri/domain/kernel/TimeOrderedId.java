package africa.cauri.domain.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoField;
import java.util.UUID;

/** Makes ids that sort by the time they were made at, so that new rows stand together: UUID version 7 of RFC 9562. */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final long NANOS_IN_MILLI = 1_000_000;
    private static final long FRACTIONS = 1 << 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private TimeOrderedId() {}

    /** Returns an id of now: 48 bits of milliseconds, 12 of the fraction of one, then 62 random ones. */
    public static UUID make(Clock clock) {
        var now = clock.instant();
        long fraction = (now.getLong(ChronoField.NANO_OF_SECOND) % NANOS_IN_MILLI) * FRACTIONS / NANOS_IN_MILLI;
        long high = now.toEpochMilli() << 16 | VERSION | fraction;
        long low = RANDOM.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }
}
