package africa.cauri.domain.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VatRatesTest {

    private static final VatRate OLD = rate("2018-01-01", "18", "100");
    private static final VatRate NEW = rate("2026-07-01", "20", "100");

    @Test
    void a_rate_holds_from_its_day_until_the_next_one_begins() {
        var rates = List.of(NEW, OLD);
        assertThat(VatRates.on(rates, LocalDate.of(2017, 12, 31))).isEmpty();
        assertThat(VatRates.on(rates, LocalDate.of(2018, 1, 1))).contains(OLD);
        assertThat(VatRates.on(rates, LocalDate.of(2026, 6, 30))).contains(OLD);
        assertThat(VatRates.on(rates, LocalDate.of(2026, 7, 1))).contains(NEW);
        assertThat(VatRates.on(List.of(), LocalDate.of(2026, 7, 1))).isEmpty();
    }

    @Test
    void another_rate_changes_the_days_from_its_own_on() {
        assertThat(VatRates.differences(List.of(OLD), List.of(OLD, NEW)))
                .containsExactly(days("2026-07-01", "2999-12-31"));
        assertThat(VatRates.differences(List.of(OLD, NEW), List.of(OLD)))
                .containsExactly(days("2026-07-01", "2999-12-31"));
    }

    @Test
    void another_first_rate_changes_the_days_until_the_next_one() {
        assertThat(VatRates.differences(List.of(OLD, NEW), List.of(rate("2018-01-01", "18", "50"), NEW)))
                .containsExactly(days("2018-01-01", "2026-06-30"));
        assertThat(VatRates.differences(List.of(OLD, NEW), List.of(rate("2019-01-01", "18", "100"), NEW)))
                .containsExactly(days("2018-01-01", "2018-12-31"));
    }

    @Test
    void a_rate_that_says_again_what_holds_already_changes_no_day() {
        assertThat(VatRates.differences(List.of(OLD), List.of(OLD, rate("2020-01-01", "18", "100"))))
                .isEmpty();
    }

    @Test
    void a_confirmed_rate_changes_no_day() {
        var doubtful = new VatRate(OLD.from(), OLD.percent(), OLD.deductible(), true);
        assertThat(VatRates.differences(List.of(doubtful), List.of(OLD))).isEmpty();
    }

    private static VatRates.Days days(String from, String until) {
        return new VatRates.Days(LocalDate.parse(from), LocalDate.parse(until));
    }

    private static VatRate rate(String from, String percent, String deductible) {
        return new VatRate(LocalDate.parse(from), new BigDecimal(percent), new BigDecimal(deductible), false);
    }
}
