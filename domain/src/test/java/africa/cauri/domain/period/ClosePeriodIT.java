package africa.cauri.domain.period;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static africa.cauri.domain.testing.Refusals.rulesBrokenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.testing.Refusals;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClosePeriodIT {

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

    @RegisterExtension
    final Books books = Books.inDakar();

    @BeforeEach
    void it_is_march() {
        Books.CLOCK.set(LocalDate.of(2026, 3, 10));
    }

    @Test
    void a_closed_period_takes_no_entry_and_leaves_a_trace() {
        post(YEAR.plusDays(3));

        assertThat(close(YEAR).state()).isEqualTo(PeriodState.CLOSED);

        assertThatThrownBy(() -> post(YEAR.plusDays(3))).hasMessageContaining("PERIOD_CLOSED");
        assertThat(texts("SELECT CONCAT_WS(' ', action, object_kind, object_id, before_state, after_state)"
                        + " FROM audit_event WHERE object_kind = 'period'"))
                .containsExactly("CHANGED period 2026-01-01 {\"state\":\"OPEN\"} {\"state\":\"CLOSED\"}");
    }

    @Test
    void a_period_is_left_to_closers_and_opened_again() {
        var soft = books.get(SoftClosePeriod.class);
        assertThat(soft.softClose(YEAR).state()).isEqualTo(PeriodState.SOFT_CLOSED);
        assertThat(soft.softClose(YEAR).state()).isEqualTo(PeriodState.SOFT_CLOSED);
        post(YEAR);

        assertThat(books.get(ReopenPeriod.class).reopen(YEAR).state()).isEqualTo(PeriodState.OPEN);
        assertThat(texts("SELECT COUNT(*) FROM audit_event WHERE object_kind = 'period'"))
                .containsExactly("2");
    }

    @Test
    void a_closed_period_never_opens_again() {
        close(YEAR);

        assertThat(rulesBrokenBy(() -> books.get(ReopenPeriod.class).reopen(YEAR)))
                .containsExactly(Rule.PERIOD_ALREADY_CLOSED);
        assertThat(rulesBrokenBy(() -> books.get(SoftClosePeriod.class).softClose(YEAR)))
                .containsExactly(Rule.PERIOD_ALREADY_CLOSED);
        assertThat(rulesBrokenBy(() -> close(YEAR))).containsExactly(Rule.PERIOD_ALREADY_CLOSED);
    }

    @Test
    void periods_are_closed_in_their_order_when_they_are_over_and_the_last_one_with_its_year() {
        assertThat(rulesBrokenBy(() -> close(YEAR.plusMonths(1)))).containsExactly(Rule.EARLIER_PERIOD_OPEN);
        assertThat(rulesBrokenBy(() -> close(YEAR.plusMonths(11))))
                .containsExactly(Rule.EARLIER_PERIOD_OPEN, Rule.PERIOD_NOT_OVER, Rule.PERIOD_CLOSES_WITH_YEAR);
        close(YEAR);
        close(YEAR.plusMonths(1));
        assertThat(rulesBrokenBy(() -> close(YEAR.plusMonths(2)))).containsExactly(Rule.PERIOD_NOT_OVER);
    }

    @Test
    void a_period_with_drafts_left_stays_open_and_says_how_many() {
        save(YEAR.plusDays(9));
        save(YEAR.plusDays(4));
        save(YEAR.plusMonths(1));

        assertThatThrownBy(() -> close(YEAR))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.violations())
                        .containsExactly(new Violation(Rule.DRAFTS_LEFT, 0, List.of(2, YEAR.plusDays(4)))));
    }

    @Test
    void drafts_of_periods_that_are_over_have_a_deadline() {
        save(YEAR.plusDays(4));
        save(YEAR.plusMonths(1));
        save(YEAR.plusMonths(2));

        var deadlines = books.get(ValidationDeadlines.class).on(LocalDate.of(2026, 3, 10));

        assertThat(deadlines.stream().map(ValidationDeadline::deadline))
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
        assertThat(deadlines.get(0).isOverdue(LocalDate.of(2026, 3, 10))).isTrue();
        assertThat(deadlines.get(1).isOverdue(LocalDate.of(2026, 3, 10))).isFalse();
    }

    @Test
    void each_period_says_what_lies_in_it_and_what_is_late() {
        post(YEAR.plusDays(3));
        post(YEAR.plusDays(30));
        post(YEAR.plusMonths(1));
        save(YEAR.plusDays(4));

        var contents = books.get(PeriodContents.class).of(YEAR);

        assertThat(contents).hasSize(12).extracting(PeriodContent::entries).startsWith(2, 1, 0);
        assertThat(contents).extracting(PeriodContent::drafts).startsWith(1, 0, 0);
        var january = contents.get(0);
        assertThat(january.validateUntil()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(january.isValidatedLate(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(january.isValidatedLate(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(contents.get(1).isValidatedLate(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(january.closeUntil()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(january.isClosedLate(LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(january.isClosedLate(LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(contents.get(11).closeUntil()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void the_first_period_of_a_year_waits_for_the_closing_of_the_year_before() {
        books.get(OpenFiscalYear.class)
                .open(YEAR.plusYears(1), YEAR.plusYears(2).minusDays(1));
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on < '2027-01-01'");
        Books.CLOCK.set(LocalDate.of(2027, 3, 1));

        assertThat(rulesBrokenBy(() -> close(YEAR.plusYears(1)))).containsExactly(Rule.EARLIER_YEAR_OPEN);
    }

    @Test
    void only_someone_who_may_close_does_and_an_unknown_period_is_not_found() {
        assertThatThrownBy(() -> close(YEAR.plusDays(1))).isInstanceOf(NotFound.class);
        books.actAs(Refusals.without(Power.CLOSE));
        assertThatThrownBy(() -> close(YEAR)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> books.get(SoftClosePeriod.class).softClose(YEAR))
                .isInstanceOf(NotAllowed.class);
    }

    private Period close(LocalDate period) {
        return books.get(ClosePeriod.class).close(period);
    }

    private void post(LocalDate day) {
        books.get(PostEntries.class).post(List.of(sale(day)));
    }

    private void save(LocalDate day) {
        books.get(SaveDraft.class).save(sale(day));
    }

    private static Draft sale(LocalDate day) {
        var amount = new Money(500, Currency.XOF);
        return Draft.of("VE", day, "F-1", "Vente", List.of(debit("4111", amount), credit("7011", amount)));
    }

    private List<String> texts(String query) {
        return books.sql().list(query, row -> row.getString(1));
    }
}
