package africa.cauri.domain.template.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.job.Jobs;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.testing.Refusals;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecurringRoundIT {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void the_round_of_a_day_is_begun_once_whoever_looks() throws InterruptedException {
        recurs();
        assertThat(begin(DAY.minusDays(1))).isEmpty();

        var begun = Refusals.atOnce(8, () -> begin(DAY).toString());

        assertThat(begun).filteredOn(each -> !each.equals("Optional.empty")).hasSize(1);
        assertThat(books.get(Jobs.class).unfinished()).singleElement().satisfies(job -> assertThat(job.objectId())
                .isEqualTo("2026-02-05"));
        assertThat(begin(DAY)).isEmpty();
        assertThat(begin(DAY.plusDays(1))).isPresent();
    }

    @Test
    void books_in_which_nothing_recurs_have_no_job() {
        begin(DAY.minusDays(1));

        assertThat(begin(DAY)).isEmpty();
        assertThat(books.get(Jobs.class).unfinished()).isEmpty();
    }

    private Optional<?> begin(LocalDate day) {
        return books.get(BeginRecurringRound.class).begin(day);
    }

    private void recurs() {
        books.sql()
                .update("INSERT INTO recurring_entry (name, template, answers, reference, every, unit, day, starts_on,"
                        + " times, mode, state) SELECT 'Loyer', MIN(id), '{}', 'L', 1, 'MONTHS', 5, '2026-01-01', 0,"
                        + " 'POST', 'ACTIVE' FROM entry_template");
    }
}
