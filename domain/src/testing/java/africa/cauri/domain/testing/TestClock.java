package africa.cauri.domain.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that the test sets; each look at it is a microsecond later. */
public final class TestClock extends Clock {

    private Instant now = Instant.parse("2026-01-15T09:00:00Z");

    public synchronized void set(LocalDate date) {
        now = date.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public synchronized Instant instant() {
        now = now.plusNanos(1000);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
