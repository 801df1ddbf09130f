package africa.cauri.domain.closing;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.EntriesRefused;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.matching.LineKey;
import africa.cauri.domain.matching.MatchLines;
import africa.cauri.domain.matching.MatchRequest;
import africa.cauri.domain.period.FiscalYearState;
import africa.cauri.domain.period.OpenFiscalYear;
import africa.cauri.domain.period.Periods;
import africa.cauri.domain.sql.SqlFailed;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.verification.VerifyBooks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CloseFiscalYearIT {

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);

    @RegisterExtension
    final Books books = Books.inDakar();

    @BeforeEach
    void the_year_is_over() {
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES ('DIALLO', 'Diallo', 'CUSTOMER')");
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES ('SECK', 'Seck', 'SUPPLIER')");
        books.get(OpenFiscalYear.class).open(NEXT, NEXT.plusYears(1).minusDays(1));
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on < '2026-12-01'");
        Books.CLOCK.set(LocalDate.of(2027, 3, 1));
    }

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
    void after_a_failure_in_the_middle_the_closing_goes_on_and_does_nothing_twice() {
        capital();
        sale("F-1", 118_000);
        failing("entry", "NEW.journal = 'AN'");
        assertThatThrownBy(this::close).isInstanceOf(SqlFailed.class);
        assertThat(steps()).containsExactly("RESULT");
        assertThatThrownBy(() -> sale("F-2", 1)).hasMessageContaining("PERIOD_CLOSED");

        books.sql().update("DROP TRIGGER fails");
        failing("year_closing", "NEW.step = 'SEALED'");
        assertThatThrownBy(this::close).isInstanceOf(SqlFailed.class);
        assertThat(steps()).containsExactly("RESULT", "OPENING");

        books.sql().update("DROP TRIGGER fails");
        close();

        assertThat(steps()).containsExactly("RESULT", "OPENING", "SEALED");
        assertThat(lines("C")).containsExactly("7011 118000 0", "131 0 118000");
        assertThat(texts("SELECT COUNT(*) FROM entry WHERE journal = 'AN'")).containsExactly("2");
        assertSound();
    }

    @Test
    void provisional_openings_are_replaced_where_they_differ_and_kept_where_they_do_not() {
        capital();
        sale("F-1", 118_000);
        var provisionally = books.get(CarryForwardProvisionally.class);
        assertThat(provisionally.carry(YEAR)).isEqualTo(2);
        assertThat(provisionally.carry(YEAR)).isZero();
        assertThat(balanceIn("4111", NEXT)).isEqualTo(118_000);

        sale("F-2", 1_000);
        assertThat(provisionally.carry(YEAR)).isEqualTo(4);
        cost(500);
        close();

        assertThat(balanceIn("4111", NEXT)).isEqualTo(119_000);
        assertThat(balanceIn("4011", NEXT)).isEqualTo(-500);
        assertThat(steps()).containsExactly("PROVISIONAL", "PROVISIONAL", "RESULT", "OPENING", "SEALED");
        assertThat(texts("SELECT DISTINCT nature FROM entry WHERE journal = 'AN'"))
                .containsExactly("O");
        assertThat(texts("SELECT COUNT(*) FROM entry WHERE reverses IS NOT NULL"))
                .containsExactly("3");
        assertSound();
    }

    @Test
    void a_closing_that_changes_nothing_keeps_the_provisional_openings() {
        capital();
        sale("F-1", 118_000);
        books.get(CarryForwardProvisionally.class).carry(YEAR);

        close();

        assertThat(texts("SELECT COUNT(*) FROM entry WHERE journal = 'AN'")).containsExactly("2");
        assertSound();
    }

    @Test
    void foreign_amounts_are_carried_with_their_currency() {
        var euros = new ForeignAmount(new Money(100_000, Currency.EUR), new BigDecimal("655.957"));
        post(draft("OD", "E-1", debit("5211", francs(655_957)).worth(euros), credit("1013", francs(655_957))));
        post(draft(
                "VE",
                "E-2",
                debit("4111", francs(655_957)).of("DIALLO").worth(euros),
                credit("7011", francs(655_957))));
        post(draft("OD", "E-3", debit("5211", francs(43)), credit("1013", francs(43))));

        close();

        assertThat(texts("SELECT CONCAT_WS(' ', l.account, l.debit, l.currency, l.foreign_amount, l.rate + 0)"
                        + " FROM entry_line l JOIN entry e ON e.id = l.entry"
                        + " WHERE e.nature = 'O' AND l.currency = 'EUR'"
                        + " ORDER BY l.account"))
                .containsExactly("4111 655957 EUR 100000 655.9570000000", "5211 656000 EUR 100000 656.0000000000");
        assertSound();
    }

    @Test
    void what_is_closed_or_stricter_now_is_still_carried_forward() {
        capital();
        sale("F-1", 118_000);
        post(draft("VE", "F-9", debit("4111", francs(5)), credit("7011", francs(5))));
        books.sql().update("UPDATE third_party SET closed = TRUE");
        books.sql().update("UPDATE account SET closed = TRUE WHERE number IN ('5211', '7011')");
        books.sql()
                .update("UPDATE account SET requires_third_party = TRUE, requires_due_date = TRUE"
                        + " WHERE number = '4111'");
        books.sql().update("INSERT INTO journal_access (journal, subject) VALUES ('AN', 'aminata'), ('OD', 'aminata')");
        books.actAs(new Actor("closer", "", "", EnumSet.of(Power.READ, Power.CLOSE)));

        close();

        assertThat(balanceIn("4111", NEXT)).isEqualTo(118_005);
        assertSound();
    }

    @Test
    void a_lettered_item_is_not_carried_and_one_lettered_later_still_is() {
        capital();
        sale("F-1", 118_000);
        sale("F-2", 1_000);
        post(draft(
                "BQ",
                "R-1",
                debit("5211", francs(118_000)),
                credit("4111", francs(118_000)).of("DIALLO")));
        letter("F-1", "R-1");
        post(Draft.of(
                "BQ",
                NEXT,
                "R-2",
                "Règlement",
                List.of(
                        debit("5211", francs(1_000)),
                        credit("4111", francs(1_000)).of("DIALLO"))));
        letter("F-2", "R-2");

        close();

        assertThat(lines("O").stream().filter(line -> line.startsWith("4111")))
                .containsExactly("4111 1000 0 DIALLO F-2 Vente due 2027-01-13");
        assertThat(texts("SELECT e.reference FROM carried_line c JOIN entry e ON e.id = c.source_entry"))
                .containsExactly("F-2");
        assertSound();
    }

    @Test
    void third_parties_that_were_merged_are_carried_as_one() {
        capital();
        sale("F-1", 118_000);
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES ('BA', 'Ba', 'CUSTOMER')");
        books.sql().update("UPDATE third_party SET closed = TRUE, merged_into = 3 WHERE code = 'DIALLO'");

        close();

        assertThat(lines("O").stream().filter(line -> line.startsWith("4111")))
                .containsExactly("4111 118000 0 BA F-1 Vente due 2027-01-13");
        assertSound();
    }

    @Test
    void ten_thousand_open_items_are_carried_one_by_one_over_two_years() {
        var sales = IntStream.range(0, 10_000)
                .mapToObj(index -> draft(
                        "VE",
                        "F-" + index,
                        debit("4111", francs(100 + index)).of("DIALLO"),
                        credit("7011", francs(100 + index))))
                .toList();
        capital();
        books.get(PostEntries.class).post(sales);

        close();
        assertSound();
        assertThat(texts("SELECT COUNT(*) FROM carried_line")).containsExactly("10000");
        assertThat(texts("SELECT MAX(line) FROM entry_line")).containsExactly("999");

        books.get(OpenFiscalYear.class)
                .open(NEXT.plusYears(1), NEXT.plusYears(2).minusDays(1));
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on < '2027-12-01'");
        Books.CLOCK.set(NEXT.plusYears(1));
        books.get(CloseFiscalYear.class).close(NEXT, ResultPath.DIRECT);
        assertThat(texts("SELECT COUNT(*) FROM carried_line")).containsExactly("20000");
        assertSound();
    }

    @Test
    void of_eight_who_close_at_once_each_step_is_done_once_and_nobody_posts_behind_it() throws Exception {
        capital();
        sale("F-1", 118_000);
        var people = Executors.newFixedThreadPool(16);
        var work = new ArrayList<Callable<Boolean>>();
        IntStream.range(0, 8).forEach(index -> {
            work.add(() -> rules(this::close).isEmpty());
            work.add(() -> {
                for (int sale = 0; sale < 10; sale++) {
                    int number = sale;
                    rules(() -> sale("F-" + index + "-" + number, 10));
                }
                return true;
            });
        });
        try {
            for (var done : people.invokeAll(work)) {
                done.get();
            }
        } finally {
            people.shutdown();
        }

        assertThat(steps()).containsExactly("RESULT", "OPENING", "SEALED");
        assertThat(balance("7011")).isZero();
        assertSound();
    }

    @Test
    void only_someone_who_may_close_does() {
        books.actAs(new Actor("moussa", "Moussa", "", EnumSet.complementOf(EnumSet.of(Power.CLOSE))));

        assertThatThrownBy(this::close).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> books.get(CarryForwardProvisionally.class).carry(YEAR))
                .isInstanceOf(NotAllowed.class);
    }

    private List<DoneStep> close() {
        return books.get(CloseFiscalYear.class).close(YEAR, ResultPath.DIRECT);
    }

    private void assertSound() {
        var proof = books.get(VerifyBooks.class).verify();
        assertThat(proof.checks()).allMatch(each -> each.isOk());
    }

    private void failing(String table, String condition) {
        books.sql()
                .update("CREATE TRIGGER fails BEFORE INSERT ON " + table + " FOR EACH ROW BEGIN IF " + condition
                        + " THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Out of order'; END IF; END");
    }

    private void letter(String... references) {
        var keys = books.sql()
                .list(
                        "SELECT l.entry, l.line FROM entry_line l JOIN entry e ON e.id = l.entry"
                                + " WHERE l.account = '4111' AND e.reference IN (?, ?)",
                        row -> new LineKey(new EntryId(row.getObject(1, UUID.class)), row.getInt(2)),
                        (Object[]) references);
        books.get(MatchLines.class).match(MatchRequest.of(keys));
    }

    private void capital() {
        post(draft("OD", "C-1", debit("5211", francs(500_000)), credit("1013", francs(500_000))));
    }

    private void sale(String reference, long amount) {
        post(draft(
                "VE",
                reference,
                debit("4111", francs(amount)).of("DIALLO").labelled("Vente").due(DAY.plusDays(30)),
                credit("7011", francs(amount))));
    }

    private void cost(long amount) {
        post(draft(
                "AC",
                "A-1",
                debit("6011", francs(amount)),
                credit("4011", francs(amount)).of("SECK").labelled("Achat")));
    }

    private void post(Draft draft) {
        books.get(PostEntries.class).post(List.of(draft));
    }

    private static Draft draft(String journal, String reference, DraftLine... lines) {
        return Draft.of(journal, DAY, reference, "Écriture", List.of(lines));
    }

    private List<String> steps() {
        return texts("SELECT step FROM year_closing ORDER BY done_at");
    }

    /** The lines of the entries of a nature that were not taken back: account, debit, credit, third party, label. */
    private List<String> lines(String nature) {
        return texts("SELECT CONCAT_WS(' ', l.account, l.debit, l.credit, t.code, NULLIF(l.label, ''),"
                + " CONCAT('due ', l.due_date))"
                + " FROM entry e JOIN entry_line l ON l.entry = e.id LEFT JOIN third_party t ON t.id = l.third_party"
                + " WHERE e.nature = '" + nature + "' ORDER BY e.journal, e.number, l.line");
    }

    private long balance(String account) {
        return number("SELECT COALESCE(SUM(debit - credit), 0) FROM account_balance WHERE nature <> 'O' AND account = '"
                + account + "'");
    }

    private long balanceIn(String account, LocalDate year) {
        return number("SELECT SUM(debit - credit) FROM account_balance WHERE account = '" + account
                + "' AND period >= '" + year + "'");
    }

    private long number(String query) {
        return books.sql().find(query, row -> row.getLong(1)).orElseThrow();
    }

    private static List<Rule> rules(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RuleBroken refused) {
            return refused.violations().stream().map(Violation::rule).toList();
        }
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }

    private List<String> texts(String query) {
        return books.sql().list(query, row -> row.getString(1));
    }
}
