package africa.cauri.domain.party;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Rule;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentTermsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 0, false, , 2026-01-15",
        "2026-01-15, 30, false, , 2026-02-14",
        "2026-01-15, 30, true, , 2026-02-28",
        "2024-01-30, 30, true, , 2024-02-29",
        "2026-01-31, 0, true, , 2026-01-31",
        "2026-01-15, 30, true, 10, 2026-03-10",
        "2026-01-15, 30, true, 31, 2026-03-31",
        "2026-01-15, 0, true, 30, 2026-02-28",
        "2026-01-15, 0, false, 15, 2026-01-15",
        "2026-01-15, 0, false, 10, 2026-02-10",
        "2026-01-31, 0, false, 30, 2026-02-28",
        "2026-02-28, 0, false, 31, 2026-02-28",
        "2026-12-15, 30, true, 10, 2027-02-10"
    })
    void a_document_falls_due(LocalDate document, int days, boolean endOfMonth, Integer day, LocalDate due) {
        assertThat(new PaymentTerms(days, endOfMonth, Optional.ofNullable(day)).dueDate(document))
                .isEqualTo(due);
    }

    @Test
    void refuses_days_that_are_none() {
        assertThat(new PaymentTerms(0, false, Optional.of(1)).check()).isEmpty();
        assertThat(new PaymentTerms(3650, true, Optional.of(31)).check()).isEmpty();
        assertThat(new PaymentTerms(-1, false, Optional.of(0)).check())
                .containsExactly(Rule.PAYMENT_DAYS_WRONG.broken(-1, 3650), Rule.PAYMENT_DAY_WRONG.broken(0));
        assertThat(new PaymentTerms(3651, false, Optional.of(32)).check())
                .containsExactly(Rule.PAYMENT_DAYS_WRONG.broken(3651, 3650), Rule.PAYMENT_DAY_WRONG.broken(32));
    }
}
