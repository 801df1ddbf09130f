package africa.cauri.domain.journal;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.SqlFailed;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostEntriesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void posts_a_sale_with_its_tax_under_the_first_number_of_the_journal() {
        var posted = post(sale("F-1", DAY));

        assertThat(posted.number()).isEqualTo(1);
        assertThat(posted.accountingDate()).isEqualTo(DAY);
        assertThat(posted.hash()).matches("[0-9a-f]{64}");
        assertThat(rows("SELECT CONCAT_WS(' ', line, account, debit, credit) FROM entry_line ORDER BY line"))
                .containsExactly("1 4111 118000 0", "2 7011 0 100000", "3 4431 0 18000");
        assertThat(rows("SELECT CONCAT_WS(' ', account, period, nature, currency, debit, credit) FROM account_balance"
                        + " ORDER BY account"))
                .containsExactly(
                        "4111 2026-01-01 M XOF 118000 0",
                        "4431 2026-01-01 M XOF 0 18000",
                        "7011 2026-01-01 M XOF 0 100000");
    }

    @Test
    void numbers_run_on_by_journal_and_chain_each_entry_to_the_one_before() {
        var first = post(sale("F-1", DAY));
        var second = post(sale("F-2", DAY));
        var other = post(draft("OD", DAY, debit("6011", francs(500)), credit("5711", francs(500))));

        assertThat(List.of(first.number(), second.number(), other.number())).containsExactly(1, 2, 1);
        assertThat(rows("SELECT CONCAT_WS(' ', journal, last_number, last_hash) FROM journal_year ORDER BY journal"))
                .containsExactly("OD 1 " + other.hash(), "VE 2 " + second.hash());
    }

    @Test
    void kept_balances_add_up_over_entries_and_a_correction_is_negative_on_the_same_side() {
        post(sale("F-1", DAY));
        post(draft("VE", DAY, debit("4111", francs(-118_000)), credit("7011", francs(-118_000))));

        assertThat(rows("SELECT CONCAT_WS(' ', account, debit, credit) FROM account_balance ORDER BY account"))
                .containsExactly("4111 0 0", "4431 0 18000", "7011 0 -18000");
    }

    @Test
    void says_everything_that_is_wrong_at_once_and_writes_nothing() {
        var wrong = new Draft(
                "XX",
                Optional.of(LocalDate.of(2030, 1, 1)),
                Optional.empty(),
                " ",
                "",
                "",
                Nature.MOVEMENT,
                Origin.MANUAL,
                List.of(debit("4111", francs(100)).of("NOBODY"), credit("411", francs(90)), debit("", francs(0))));

        assertThatThrownBy(() -> post(wrong)).isInstanceOfSatisfying(EntriesRefused.class, refused -> assertThat(
                        refused.byDraft().get(0).stream().map(violation -> violation.rule() + " " + violation.line()))
                .containsExactly(
                        "JOURNAL_UNKNOWN 0",
                        "PERIOD_MISSING 0",
                        "ENTRY_LABEL_MISSING 0",
                        "ENTRY_REFERENCE_MISSING 0",
                        "LINE_ACCOUNT_MISSING 3",
                        "ACCOUNT_IS_HEADING 2",
                        "LINE_AMOUNT_NIL 3",
                        "THIRD_PARTY_UNKNOWN 1",
                        "ENTRY_UNBALANCED 0"));
        assertThat(rows("SELECT COUNT(*) FROM entry")).containsExactly("0");
    }

    @Test
    void one_wrong_draft_of_many_keeps_all_of_them_out() {
        var drafts = List.of(sale("F-1", DAY), draft("VE", DAY, debit("4111", francs(1)), credit("7011", francs(2))));

        assertThatThrownBy(() -> books.get(PostEntries.class).post(drafts))
                .isInstanceOfSatisfying(EntriesRefused.class, refused -> assertThat(
                                refused.byDraft().get(1))
                        .containsExactly(new Violation(Rule.ENTRY_UNBALANCED, 0, List.of(francs(1), francs(2)))));
        assertThat(rows("SELECT COUNT(*) FROM entry")).containsExactly("0");
    }

    @Test
    void of_many_drafts_the_sound_ones_can_be_posted_alone() {
        var wrong = draft("VE", DAY, debit("4111", francs(1)), credit("7011", francs(2)));

        var outcomes = books.get(PostSoundEntries.class).post(List.of(sale("F-1", DAY), wrong, sale("F-2", DAY)));

        assertThat(outcomes.get(0).posted()).map(PostedEntry::number).contains(1);
        assertThat(outcomes.get(1).violations()).extracting(Violation::rule).containsExactly(Rule.ENTRY_UNBALANCED);
        assertThat(outcomes.get(2).posted()).map(PostedEntry::number).contains(2);
    }

    @Test
    void a_document_of_a_closed_period_is_entered_on_the_first_open_day_and_keeps_its_date() {
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on < '2026-03-01'");
        var late = new Draft(
                "VE",
                Optional.empty(),
                Optional.of(DAY),
                "F-1",
                "Vente",
                "",
                Nature.MOVEMENT,
                Origin.MANUAL,
                sale("F-1", DAY).lines());

        assertThat(post(late).accountingDate()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(rows("SELECT document_date FROM entry")).containsExactly("2026-01-14");
        assertThatThrownBy(() -> post(sale("F-2", DAY)))
                .hasMessageContaining("PERIOD_CLOSED")
                .hasMessageContaining("2026-03-01");
    }

    @Test
    void says_so_when_nothing_is_open_any_more() {
        books.sql().update("UPDATE period SET state = 'CLOSED'");

        assertThatThrownBy(() -> post(sale("F-1", DAY))).hasMessageContaining("NO_PERIOD_OPEN");
    }

    @Test
    void a_period_for_closers_takes_their_entries_only() {
        books.sql().update("UPDATE period SET state = 'SOFT_CLOSED' WHERE starts_on = '2026-01-01'");
        post(sale("F-1", DAY));
        books.actAs(new Actor("moussa", "Moussa", "", Set.of(Power.READ, Power.DRAFT, Power.POST)));

        assertThatThrownBy(() -> post(sale("F-2", DAY))).hasMessageContaining("PERIOD_FOR_CLOSERS");
    }

    @Test
    void a_journal_that_others_keep_refuses_and_a_clerk_posts_nowhere() {
        books.sql().update("INSERT INTO journal_access (journal, subject) VALUES ('VE', 'aminata')");
        books.actAs(new Actor("moussa", "Moussa", "", Set.of(Power.POST)));
        assertThatThrownBy(() -> post(sale("F-1", DAY))).hasMessageContaining("JOURNAL_NOT_YOURS");

        books.actAs(new Actor("aminata", "Aminata", "", Set.of(Power.POST)));
        assertThat(post(sale("F-1", DAY)).number()).isEqualTo(1);

        books.actAs(new Actor("saisie", "Saisie", "", Set.of(Power.READ, Power.DRAFT)));
        assertThatThrownBy(() -> post(sale("F-2", DAY))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_invoice_that_came_before_needs_a_reason_to_be_entered_again() {
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES ('DIALLO', 'Diallo & fils', 'CUSTOMER')");
        var invoice = draft("VE", DAY, debit("4111", francs(500)).of("DIALLO"), credit("7011", francs(500)));
        post(invoice);

        assertThatThrownBy(() -> post(invoice))
                .isInstanceOfSatisfying(EntriesRefused.class, refused -> assertThat(refused.violations())
                        .containsExactly(new Violation(
                                Rule.REFERENCE_ALREADY_USED, 0, List.of(invoice.reference(), "DIALLO", 1))));
        assertThat(post(invoice.because("Livraison en deux fois")).number()).isEqualTo(2);
        assertThat(rows("SELECT CONCAT_WS(' ', t.code, b.account, b.debit) FROM third_party_balance b"
                        + " JOIN third_party t ON t.id = b.third_party"))
                .containsExactly("DIALLO 4111 1000");
    }

    @Test
    void the_same_invoice_twice_among_many_drafts_is_seen() {
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES ('DIALLO', 'Diallo & fils', 'CUSTOMER')");
        var invoice = draft("VE", DAY, debit("4111", francs(500)).of("DIALLO"), credit("7011", francs(500)));

        assertThatThrownBy(() -> books.get(PostEntries.class).post(List.of(invoice, invoice)))
                .isInstanceOfSatisfying(EntriesRefused.class, refused -> assertThat(refused.byDraft())
                        .containsOnlyKeys(1));
    }

    @Test
    void what_is_posted_is_neither_changed_nor_deleted() {
        post(sale("F-1", DAY));

        for (var change : List.of(
                "UPDATE entry SET label = 'x'",
                "DELETE FROM entry",
                "UPDATE entry_line SET debit = 1",
                "DELETE FROM entry_line",
                "UPDATE audit_event SET person = 'x'",
                "DELETE FROM audit_event")) {
            assertThatThrownBy(() -> books.sql().update(change)).isInstanceOf(SqlFailed.class);
        }
    }

    private PostedEntry post(Draft draft) {
        return books.get(PostEntries.class).post(List.of(draft)).get(0);
    }

    private static Draft sale(String reference, LocalDate day) {
        var lines = List.of(
                debit("4111", francs(118_000)), credit("7011", francs(100_000)), credit("4431", francs(18_000)));
        return Draft.of("VE", day, reference, "Vente de riz", lines);
    }

    private static Draft draft(String journal, LocalDate day, DraftLine... lines) {
        return Draft.of(journal, day, "R-1", "Écriture d’essai", List.of(lines));
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }

    private List<String> rows(String query) {
        return new ArrayList<>(books.sql().list(query, row -> row.getString(1)));
    }
}
