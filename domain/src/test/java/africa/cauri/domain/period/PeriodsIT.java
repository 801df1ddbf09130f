package africa.cauri.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeriodsIT {

    @RegisterExtension
    final Books books = Books.in(Country.CD, LocalDate.of(2025, 7, 16), LocalDate.of(2026, 12, 31));

    @Test
    void a_long_first_year_is_cut_into_months_and_begins_with_a_part_of_one() {
        var periods = books.get(Periods.class).of(LocalDate.of(2025, 7, 16));

        assertThat(periods).hasSize(18);
        assertThat(periods.get(0))
                .isEqualTo(new Period(
                        LocalDate.of(2025, 7, 16),
                        LocalDate.of(2025, 7, 31),
                        LocalDate.of(2025, 7, 16),
                        PeriodState.OPEN));
        assertThat(periods.get(17).until()).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
