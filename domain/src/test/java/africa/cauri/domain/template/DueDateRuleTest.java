package africa.cauri.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateRuleTest {

    @ParameterizedTest
    @CsvSource({
        "AFTER_DAYS, 0, 2026-01-31, 2026-01-31",
        "AFTER_DAYS, 30, 2026-01-31, 2026-03-02",
        "DAYS_THEN_MONTH_END, 0, 2026-02-10, 2026-02-28",
        "DAYS_THEN_MONTH_END, 30, 2026-01-15, 2026-02-28",
        "DAYS_THEN_MONTH_END, 30, 2028-01-31, 2028-03-31",
        "MONTH_END_THEN_DAYS, 10, 2026-02-10, 2026-03-10",
        "MONTH_END_THEN_DAYS, 30, 2028-01-31, 2028-03-01"
    })
    void days_are_counted_from_the_document(DueDateRule.Kind kind, int days, LocalDate date, LocalDate due) {
        assertThat(new DueDateRule(kind, days).dueDate(date)).contains(due);
    }

    @Test
    void nothing_falls_due_without_a_rule() {
        assertThat(DueDateRule.none().dueDate(LocalDate.of(2026, 1, 31))).isEmpty();
    }
}
