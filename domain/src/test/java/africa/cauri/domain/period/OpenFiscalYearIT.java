package africa.cauri.domain.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import africa.cauri.domain.audit.AuditEvents;
import africa.cauri.domain.audit.AuditSearch;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenFiscalYearIT {

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void opens_the_next_year_with_its_twelve_periods() {
        var year = open("2027-01-01", "2027-12-31");

        assertThat(year).isEqualTo(new FiscalYear(date("2027-01-01"), date("2027-12-31"), FiscalYearState.OPEN));
        assertThat(periods().years()).hasSize(2).contains(year);
        assertThat(periods().of(year.from()))
                .hasSize(12)
                .allMatch(period -> period.state() == PeriodState.OPEN)
                .allMatch(period -> period.fiscalYear().equals(year.from()));
    }

    @Test
    void opens_year_after_year_through_a_leap_year() {
        open("2027-01-01", "2027-12-31");
        open("2028-01-01", "2028-12-31");

        assertThat(periods().find(date("2028-02-29"))).isPresent();
        assertThat(periods().years()).hasSize(3);
    }

    @Test
    void notes_in_the_trail_who_opened_it() {
        open("2027-01-01", "2027-12-31");

        var search = new AuditSearch(
                Optional.of("fiscal-year"), Optional.of("2027-01-01"), Optional.empty(), Optional.empty());
        assertThat(books.get(AuditEvents.class).newest(search, Optional.empty(), 10))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.action()).isEqualTo("CREATED");
                    assertThat(event.after()).contains("{\"from\":\"2027-01-01\",\"until\":\"2027-12-31\"}");
                });
    }

    @Test
    void refuses_a_gap_an_overlap_and_a_year_before_the_first() {
        assertThatIsRefused("2028-01-01", "2028-12-31", Rule.FISCAL_YEAR_NOT_NEXT);
        assertThatIsRefused("2026-01-01", "2026-12-31", Rule.FISCAL_YEAR_NOT_NEXT);
        assertThatIsRefused("2026-12-01", "2027-11-30", Rule.FISCAL_YEAR_NOT_NEXT);
        assertThatIsRefused("2025-01-01", "2025-12-31", Rule.FISCAL_YEAR_NOT_NEXT);
    }

    @Test
    void refuses_a_year_that_is_shorter_or_longer_than_twelve_months() {
        assertThatIsRefused("2027-01-01", "2027-12-30", Rule.FISCAL_YEAR_NOT_TWELVE_MONTHS);
        assertThatIsRefused("2027-01-01", "2028-01-01", Rule.FISCAL_YEAR_NOT_TWELVE_MONTHS);
        assertThatIsRefused("2027-01-01", "2026-01-01", Rule.FISCAL_YEAR_NOT_TWELVE_MONTHS);
    }

    @Test
    void is_for_those_who_may_close() {
        books.actAs(new Actor("moussa", "Moussa Ba", "192.0.2.2", EnumSet.of(Power.READ, Power.DRAFT, Power.POST)));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> open("2027-01-01", "2027-12-31"));
        assertThat(periods().years()).hasSize(1);
    }

    @Test
    void of_two_at_once_one_opens_the_year_and_the_other_hears_that_it_is_there() {
        var outcomes = Stream.generate(() -> CompletableFuture.supplyAsync(this::tryToOpen)).limit(6).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(outcomes).containsOnlyOnce("opened").hasSize(6);
        assertThat(outcomes).filteredOn(outcome -> !outcome.equals("opened")).containsOnly("FISCAL_YEAR_NOT_NEXT");
    }

    private String tryToOpen() {
        try {
            open("2027-01-01", "2027-12-31");
            return "opened";
        } catch (RuleBroken refusal) {
            return refusal.violations().get(0).rule().name();
        }
    }

    private void assertThatIsRefused(String from, String until, Rule rule) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> open(from, until))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule)));
        assertThat(periods().years()).hasSize(1);
    }

    private FiscalYear open(String from, String until) {
        return books.get(OpenFiscalYear.class).open(date(from), date(until));
    }

    private Periods periods() {
        return books.get(Periods.class);
    }

    private static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }
}
