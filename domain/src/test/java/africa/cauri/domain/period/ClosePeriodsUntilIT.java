package africa.cauri.domain.period;

import static africa.cauri.domain.testing.Refusals.rulesBrokenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.testing.Refusals;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClosePeriodsUntilIT {

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

    @RegisterExtension
    final Books books = Books.inDakar();

    @BeforeEach
    void it_is_may() {
        Books.CLOCK.set(LocalDate.of(2026, 5, 10));
    }

    @Test
    void closes_the_earlier_ones_in_their_order_and_none_twice() {
        books.get(ClosePeriod.class).close(YEAR);

        assertThat(until(YEAR.plusMonths(3)).isClosed()).isTrue();

        assertThat(closed()).containsExactly("2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01");
        assertThat(rulesBrokenBy(() -> until(YEAR.plusMonths(3)))).containsExactly(Rule.PERIOD_ALREADY_CLOSED);
        assertThat(closed()).hasSize(4);
    }

    @Test
    void what_stands_against_the_last_one_is_told_before_any_is_closed() {
        books.get(SaveDraft.class).save(Draft.of("VE", YEAR.plusMonths(1), "F-1", "Vente", List.of()));

        assertThat(rulesBrokenBy(() -> until(YEAR.plusMonths(2)))).containsExactly(Rule.DRAFTS_LEFT);
        assertThat(rulesBrokenBy(() -> until(YEAR.plusMonths(4))))
                .containsExactly(Rule.PERIOD_NOT_OVER, Rule.DRAFTS_LEFT);

        assertThat(closed()).isEmpty();
    }

    @Test
    void does_not_close_the_year_before_by_the_way() {
        books.get(OpenFiscalYear.class)
                .open(YEAR.plusYears(1), YEAR.plusYears(2).minusDays(1));
        Books.CLOCK.set(LocalDate.of(2027, 5, 10));

        assertThat(rulesBrokenBy(() -> until(YEAR.plusMonths(13)))).containsExactly(Rule.EARLIER_YEAR_OPEN);

        assertThat(closed()).isEmpty();
    }

    @Test
    void only_someone_who_may_close_does() {
        books.actAs(Refusals.without(Power.CLOSE));
        assertThatThrownBy(() -> until(YEAR.plusMonths(2))).isInstanceOf(NotAllowed.class);
    }

    private Period until(LocalDate last) {
        return books.get(ClosePeriodsUntil.class).close(last);
    }

    /** The periods in the order in which the trail has them. */
    private List<String> closed() {
        return books.sql()
                .list(
                        "SELECT object_id FROM audit_event WHERE object_kind = 'period' ORDER BY id",
                        row -> row.getString(1));
    }
}
