package africa.cauri.domain.period;

import static africa.cauri.domain.kernel.Rule.FISCAL_YEAR_BEFORE_SYSCOHADA;
import static africa.cauri.domain.kernel.Rule.FISCAL_YEAR_ENDS_BEFORE_IT_STARTS;
import static africa.cauri.domain.kernel.Rule.FISCAL_YEAR_TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearRulesTest {

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 2018-12-31",
        "2026-03-15, 2026-12-31",
        "2025-07-01, 2026-12-31",
        "2025-08-31, 2027-02-27",
        "2026-12-30, 2026-12-31"
    })
    void accepts_a_year_of_up_to_eighteen_months(LocalDate from, LocalDate until) {
        assertThat(FiscalYearRules.violations(from, until)).isEmpty();
        assertThat(new FirstFiscalYear(from, until).until()).isEqualTo(until);
    }

    @Test
    void refuses_a_year_that_starts_before_the_revised_syscohada() {
        assertThat(violations("2017-12-31", "2018-12-31"))
                .containsExactly(FISCAL_YEAR_BEFORE_SYSCOHADA.broken(date("2017-12-31"), date("2018-01-01")));
    }

    @Test
    void refuses_a_year_that_ends_before_it_starts() {
        assertThat(violations("2026-01-02", "2026-01-01"))
                .containsExactly(FISCAL_YEAR_ENDS_BEFORE_IT_STARTS.broken(date("2026-01-02"), date("2026-01-01")));
    }

    @Test
    void refuses_a_year_of_one_day() {
        assertThat(violations("2026-12-31", "2026-12-31"))
                .extracting(Violation::rule)
                .containsExactly(FISCAL_YEAR_ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void refuses_a_year_longer_than_eighteen_months() {
        assertThat(violations("2025-07-01", "2027-01-01"))
                .containsExactly(FISCAL_YEAR_TOO_LONG.broken(date("2027-01-01"), date("2026-12-31")));
    }

    @Test
    void tells_all_violations_at_once() {
        assertThat(violations("2017-01-01", "2026-12-31"))
                .extracting(Violation::rule)
                .containsExactly(FISCAL_YEAR_BEFORE_SYSCOHADA, FISCAL_YEAR_TOO_LONG);
        assertThat(violations("2017-06-01", "2017-01-01"))
                .extracting(Violation::rule)
                .containsExactly(FISCAL_YEAR_BEFORE_SYSCOHADA, FISCAL_YEAR_ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void a_first_fiscal_year_cannot_be_wrong() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new FirstFiscalYear(date("2017-01-01"), date("2026-12-31")))
                .satisfies(
                        refusal -> assertThat(refusal.violations()).isEqualTo(violations("2017-01-01", "2026-12-31")));
    }

    private static List<Violation> violations(String from, String until) {
        return FiscalYearRules.violations(date(from), date(until));
    }

    private static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }
}
