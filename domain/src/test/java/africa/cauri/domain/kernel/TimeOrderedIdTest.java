package africa.cauri.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    @Test
    void later_ids_sort_after_earlier_ones_down_to_the_microsecond() {
        var ids = Stream.of("00.000000", "00.000001", "00.000999", "00.001000", "01.000000")
                .map(second -> at("2026-01-15T09:00:" + second + "Z").toString())
                .toList();

        assertThat(ids).isSorted();
    }

    @Test
    void is_of_version_7_and_differs_at_the_same_moment() {
        var id = at("2026-01-15T09:00:00Z");

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id).isNotEqualTo(at("2026-01-15T09:00:00Z"));
    }

    private static UUID at(String instant) {
        return TimeOrderedId.make(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
