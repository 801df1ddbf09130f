package africa.cauri.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingQuarterTest {

    @Test
    void a_quarter_is_closed_by_the_end_of_the_following_one() {
        var quarters = quarters(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(quarters).hasSize(4);
        assertThat(quarters.get(0))
                .isEqualTo(new ClosingQuarter(
                        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30), false));
        assertThat(quarters.get(3).dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(quarters.get(0).isOverdue(LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(quarters.get(0).isOverdue(LocalDate.of(2026, 7, 1))).isTrue();
    }

    @Test
    void a_long_year_that_begins_in_the_middle_of_a_quarter_begins_with_a_short_one() {
        var quarters = quarters(LocalDate.of(2025, 8, 16), LocalDate.of(2026, 12, 31));

        assertThat(quarters).hasSize(6);
        assertThat(quarters.get(0))
                .isEqualTo(new ClosingQuarter(
                        LocalDate.of(2025, 8, 16), LocalDate.of(2025, 9, 30), LocalDate.of(2025, 12, 31), false));
    }

    @Test
    void a_quarter_is_closed_once_all_its_periods_are() {
        var periods =
                List.of(period(4, PeriodState.CLOSED), period(5, PeriodState.CLOSED), period(7, PeriodState.OPEN));

        assertThat(ClosingQuarter.of(periods))
                .extracting(ClosingQuarter::closed)
                .containsExactly(true, false);
        assertThat(ClosingQuarter.of(List.of(period(4, PeriodState.CLOSED), period(5, PeriodState.SOFT_CLOSED))))
                .extracting(ClosingQuarter::closed)
                .containsExactly(false);
        assertThat(ClosingQuarter.of(periods).get(0).isOverdue(LocalDate.of(2030, 1, 1)))
                .isFalse();
    }

    @Test
    void drafts_may_wait_for_a_month() {
        assertThat(ValidationDeadline.of(period(2, PeriodState.OPEN))).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(ValidationDeadline.of(period(12, PeriodState.OPEN))).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    private static Period period(int month, PeriodState state) {
        var from = LocalDate.of(2026, month, 1);
        return new Period(from, from.plusMonths(1).minusDays(1), LocalDate.of(2026, 1, 1), state);
    }

    private static List<ClosingQuarter> quarters(LocalDate from, LocalDate until) {
        return ClosingQuarter.of(FiscalYear.periods(from, until));
    }
}
