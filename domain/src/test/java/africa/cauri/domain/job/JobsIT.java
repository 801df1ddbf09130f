package africa.cauri.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.testing.Books;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JobsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void what_failed_lately_is_told_the_latest_first() {
        ended(DAY, JobState.FAILED);
        var second = ended(DAY.plusDays(5), JobState.FAILED);
        ended(DAY.plusDays(6), JobState.DONE);
        var last = ended(DAY.plusDays(7), JobState.FAILED);

        assertThat(books.get(Jobs.class).failedSince(Instant.parse("2026-03-02T00:00:00Z")))
                .extracting(Job::id)
                .containsExactly(last, second);
    }

    private JobId ended(LocalDate day, JobState state) {
        Books.CLOCK.set(day);
        var jobs = books.get(Jobs.class);
        var id = jobs.add("VERIFICATION", "");
        jobs.end(id, state, 0);
        return id;
    }
}
