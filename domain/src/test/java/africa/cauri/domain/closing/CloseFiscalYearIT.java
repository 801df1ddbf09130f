package africa.cauri.domain.closing;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.EntriesRefused;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.period.FiscalYearState;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloseFiscalYearIT extends YearThatIsOver {

    @Test
    void a_profit_goes_to_131_then_waits_in_1301_and_third_parties_are_carried_by_item() {
        capital();
        sale("F-1", 118_000);
        sale("F-2", 1_000);
        cost(30_000);

        var done = close();

        assertThat(done)
                .extracting(DoneStep::step)
                .containsExactly(ClosingStep.RESULT, ClosingStep.OPENING, ClosingStep.SEALED);
        assertThat(lines("C")).containsExactly("6011 0 30000", "7011 119000 0", "131 0 89000");
        assertThat(lines("O"))
                .containsExactlyInAnyOrder(
                        "131 0 89000",
                        "4011 0 30000 SECK A-1 Achat",
                        "4111 118000 0 DIALLO F-1 Vente due 2027-01-13",
                        "4111 1000 0 DIALLO F-2 Vente due 2027-01-13",
                        "5211 500000 0",
                        "1013 0 411000",
                        "1013 0 119000",
                        "1013 30000 0");
    }

    @Test
    void a_loss_goes_to_139_and_waits_in_1309() {
        capital();
        cost(30_000);
        close();

        assertThat(lines("C")).containsExactly("6011 0 30000", "139 30000 0");
        assertThat(balance("139")).isZero();
        assertThat(balance("1309")).isEqualTo(30_000);
        assertSound();
    }

    @Test
    void the_result_may_go_over_the_intermediate_balances() {
        capital();
        sale("F-1", 100_000);
        cost(30_000);
        post(draft("OD", "S-1", debit("6611", francs(20_000)), credit("5211", francs(20_000))));
        post(draft("OD", "I-1", debit("8911", francs(5_000)), credit("5211", francs(5_000))));
        post(draft("OD", "H-1", debit("5211", francs(400)), credit("841", francs(400))));

        books.get(CloseFiscalYear.class).close(YEAR, ResultPath.THROUGH_INTERMEDIATE_BALANCES);

        assertThat(lines("C").stream().filter(line -> line.startsWith("13")))
                .containsExactly(
                        "132 0 70000",
                        "132 70000 0",
                        "133 0 70000",
                        "133 70000 0",
                        "134 0 50000",
                        "134 50000 0",
                        "135 0 50000",
                        "135 50000 0",
                        "137 0 50000",
                        "137 50000 0",
                        "131 0 45400");
        assertSound();
    }

    @Test
    void an_empty_year_is_closed_without_an_entry() {
        close();

        assertThat(texts("SELECT COUNT(*) FROM entry")).containsExactly("0");
        assertThat(books.get(Periods.class).year(YEAR).state()).isEqualTo(FiscalYearState.CLOSED);
        assertSound();
    }

    @Test
    void a_closed_year_takes_nothing_more_and_is_not_closed_twice() {
        capital();
        close();

        assertThatThrownBy(this::capital).isInstanceOf(EntriesRefused.class).hasMessageContaining("PERIOD_CLOSED");
        assertThat(rules(this::close)).containsExactly(Rule.YEAR_ALREADY_CLOSED);
        assertThat(rules(() -> books.get(CarryForwardProvisionally.class).carry(YEAR)))
                .containsExactly(Rule.YEAR_ALREADY_CLOSED);
        assertThat(texts("SELECT action FROM audit_event WHERE object_kind = 'fiscal-year' AND action LIKE 'CLOSING%'"))
                .containsExactly("CLOSING_RESULT", "CLOSING_OPENING", "CLOSING_SEALED");
    }

    @Test
    void says_everything_that_stands_against_closing_at_once() {
        capital();
        books.get(SaveDraft.class).save(draft("OD", "X", debit("5211", francs(1)), credit("1013", francs(1))));
        post(draft("OD", "N", debit("9011", francs(1)), credit("1013", francs(1))));
        post(Draft.of("AN", NEXT, "AN", "Reprise", List.of(debit("5211", francs(1)), credit("1013", francs(1)))));
        books.sql().update("UPDATE period SET state = 'OPEN' WHERE starts_on = '2026-11-01'");
        books.sql().update("UPDATE journal_year SET last_number = 99 WHERE journal = 'OD'");
        Books.CLOCK.set(LocalDate.of(2026, 12, 31));

        assertThat(rules(this::close))
                .containsExactly(
                        Rule.EARLIER_PERIOD_OPEN,
                        Rule.DRAFTS_LEFT,
                        Rule.YEAR_NOT_OVER,
                        Rule.NUMBERS_MISSING,
                        Rule.OPENING_ENTERED_BY_HAND,
                        Rule.CLASS_NINE_UNBALANCED);
        assertThat(texts("SELECT COUNT(*) FROM year_closing")).containsExactly("0");
    }

    @Test
    void without_a_next_year_nothing_is_closed() {
        var later = LocalDate.of(2027, 12, 31);
        Books.CLOCK.set(later.plusDays(1));

        assertThat(rules(() -> books.get(CloseFiscalYear.class).close(NEXT, ResultPath.DIRECT)))
                .contains(Rule.NEXT_YEAR_MISSING, Rule.EARLIER_YEAR_OPEN);
        assertThat(rules(() -> books.get(CarryForwardProvisionally.class).carry(NEXT)))
                .containsExactly(Rule.NEXT_YEAR_MISSING);
    }

    @Test
    void only_someone_who_may_close_does() {
        books.actAs(new Actor("moussa", "Moussa", "", EnumSet.complementOf(EnumSet.of(Power.CLOSE))));

        assertThatThrownBy(this::close).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> books.get(CarryForwardProvisionally.class).carry(YEAR))
                .isInstanceOf(NotAllowed.class);
    }
}
