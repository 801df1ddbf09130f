package africa.cauri.domain.journal;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.testing.Books;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void keeps_what_was_typed_be_it_right_or_wrong() {
        var draft = Draft.of(
                "??",
                DAY,
                "F-1",
                "À compléter",
                List.of(
                        debit("rien", francs(12))
                                .of("inconnu")
                                .labelled("Œuvre")
                                .due(DAY.plusDays(30))
                                .worth(new ForeignAmount(new Money(-2, Currency.EUR), new BigDecimal("655.9570000000")))
                                .taxed("V18"),
                        credit("", francs(0))));

        var id = save(draft);

        var kept = books.get(Drafts.class).get(id);
        assertThat(kept.draft()).isEqualTo(draft);
        assertThat(kept.createdBy()).isEqualTo("fatou");
        assertThat(kept.version()).isZero();
    }

    @Test
    void refuses_to_keep_what_does_not_fit_and_says_where() {
        var draft = Draft.of("VE", DAY, "x".repeat(61), "Vente", List.of(debit("4".repeat(21), francs(1))));

        assertThatThrownBy(() -> save(draft))
                .hasMessageContaining("TEXT_TOO_LONG, line=0, args=[reference, 60]")
                .hasMessageContaining("TEXT_TOO_LONG, line=1, args=[account, 20]");
    }

    @Test
    void a_change_on_an_older_version_is_refused_and_nothing_is_lost() {
        var id = save(sale("F-1"));
        change(id, 0, sale("F-2"));

        assertThatThrownBy(() -> change(id, 0, sale("F-3"))).hasMessageContaining("CHANGED_MEANWHILE");
        assertThat(books.get(Drafts.class).get(id).draft().reference()).isEqualTo("F-2");
    }

    @Test
    void posts_the_sound_ones_and_keeps_the_others() {
        var sound = save(sale("F-1"));
        var wrong = save(Draft.of("VE", DAY, "F-2", "Vente", List.of(debit("4111", francs(1)))));

        var outcomes = books.get(PostDrafts.class).post(List.of(wrong, sound));

        assertThat(outcomes).extracting(PostDrafts.Outcome::draft).containsExactly(sound, wrong);
        assertThat(outcomes.get(0).outcome().posted()).map(PostedEntry::number).contains(1);
        assertThat(outcomes.get(1).outcome().violations())
                .extracting(Violation::rule)
                .contains(Rule.ENTRY_LINES_TOO_FEW, Rule.ENTRY_UNBALANCED);
        assertThat(books.get(Drafts.class).list(new DraftSearch("", ""), 0, 10))
                .extracting(KeptDraft::id)
                .containsExactly(wrong);
    }

    @Test
    void a_draft_is_posted_once_and_then_there_no_more() {
        var id = save(sale("F-1"));
        books.get(PostDrafts.class).post(List.of(id));

        assertThatThrownBy(() -> books.get(PostDrafts.class).post(List.of(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> books.get(DiscardDraft.class).discard(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change(id, 0, sale("F-2"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> books.get(Drafts.class).get(new DraftId(new UUID(1, 2))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void lists_by_journal_and_by_maker_the_newest_first() {
        var ids = IntStream.range(0, 5)
                .mapToObj(index -> save(sale("F-" + index)))
                .toList();
        save(Draft.of("OD", DAY, "F-9", "Divers", List.of()));

        assertThat(books.get(Drafts.class).list(new DraftSearch("VE", "fatou"), 1, 2))
                .extracting(KeptDraft::id)
                .containsExactly(ids.get(3), ids.get(2));
        assertThat(books.get(Drafts.class).list(new DraftSearch("", "moussa"), 0, 10))
                .isEmpty();
    }

    @Test
    void lists_and_counts_those_of_some_days() {
        save(Draft.of("OD", DAY.minusDays(1), "F-1", "Divers", List.of()));
        save(Draft.of("OD", DAY, "F-2", "Divers", List.of()));
        save(Draft.of("OD", DAY.plusDays(1), "F-3", "Divers", List.of()));
        var drafts = books.get(Drafts.class);

        assertThat(drafts.list(new DraftSearch("", "", DAY, DAY), 0, 10))
                .extracting(kept -> kept.draft().reference())
                .containsExactly("F-2");
        assertThat(drafts.count(new DraftSearch("", "", null, DAY))).isEqualTo(2);
        assertThat(drafts.count(new DraftSearch("", "", DAY, null))).isEqualTo(2);
    }

    @Test
    void what_is_made_changed_and_thrown_away_leaves_notes() {
        var id = save(sale("F-1"));
        change(id, 0, sale("F-2"));

        books.get(DiscardDraft.class).discard(id);

        assertThat(books.sql().list("SELECT COUNT(*) FROM draft_line", row -> row.getInt(1)))
                .containsExactly(0);
        assertThat(books.sql()
                        .list(
                                "SELECT CONCAT_WS(' ', action, object_kind, object_id, person) FROM audit_event",
                                row -> row.getString(1)))
                .containsExactly(
                        "CREATED draft " + id + " Fatou Diop",
                        "CHANGED draft " + id + " Fatou Diop",
                        "REMOVED draft " + id + " Fatou Diop");
        assertThat(books.sql()
                        .list(
                                "SELECT CONCAT(before_state, after_state) FROM audit_event WHERE action = 'CHANGED'",
                                row -> row.getString(1)))
                .singleElement()
                .satisfies(note -> assertThat(note).containsSubsequence("F-1", "F-2"));
    }

    private DraftId save(Draft draft) {
        return books.get(SaveDraft.class).save(draft);
    }

    private void change(DraftId id, int version, Draft draft) {
        books.get(ChangeDraft.class).change(id, version, draft);
    }

    private static Draft sale(String reference) {
        var lines = List.of(debit("4111", francs(500)), credit("7011", francs(500)));
        return Draft.of("VE", DAY, reference, "Vente", lines);
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
