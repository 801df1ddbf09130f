package africa.cauri.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.sql.SqlFailed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnmatchIT extends CustomersToLetter {

    @Test
    void an_undone_group_stays_for_the_trace_and_is_undone_once() {
        var invoice = scene.invoice("DIALLO", 500, DAY);
        var payment = scene.payment("DIALLO", 500, DAY);
        var group = scene.match(invoice, payment);
        assertThat(books.get(Matched.class).isMatched(invoice.entry())).isTrue();

        var undone = scene.undo(group);

        assertThat(undone.undone().orElseThrow().by()).isEqualTo("fatou");
        assertThat(undone.undone().orElseThrow().reason()).isEqualTo("Erreur de saisie");
        assertThat(books.get(Matched.class).isMatched(invoice.entry())).isFalse();
        assertThat(books.get(MatchableLines.class).undoneOf(group.id())).containsExactlyInAnyOrder(invoice, payment);
        assertThat(books.get(MatchableLines.class).of(group.id())).isEmpty();
        assertBroken(() -> scene.undo(group), Rule.MATCH_GROUP_UNDONE.broken("AAA"));
        assertBroken(
                () -> books.get(ExtendMatch.class).extend(group.id(), MatchRequest.of(List.of(invoice))),
                Rule.MATCH_GROUP_UNDONE.broken("AAA"));
        assertThat(scene.match(invoice, payment).code()).isEqualTo("AAB");
    }

    @Test
    void an_unreadable_reason_is_refused() {
        var group = scene.match(scene.invoice("DIALLO", 500, DAY), scene.payment("DIALLO", 500, DAY));

        assertBroken(
                () -> books.get(Unmatch.class).undo(group.id(), "x".repeat(301), Optional.empty()),
                Rule.TEXT_TOO_LONG.broken("reason", 300));
        assertBroken(
                () -> books.get(Unmatch.class).undo(group.id(), "a\u0000b", Optional.empty()),
                Rule.TEXT_UNREADABLE.broken("reason"));
        assertThat(books.get(MatchGroups.class).get(group.id()).undone()).isEmpty();
    }

    @Test
    void the_tables_themselves_keep_a_line_in_one_group_and_the_trace() {
        var invoice = scene.invoice("DIALLO", 500, DAY);
        scene.match(invoice, scene.payment("DIALLO", 500, DAY));
        scene.undo(scene.match(scene.invoice("DIALLO", 5, DAY), scene.payment("DIALLO", 5, DAY)));

        for (var change : List.of(
                "INSERT INTO match_line (match_group, entry, line) SELECT g.id, m.entry, m.line FROM match_line m"
                        + " JOIN match_group g ON g.id <> m.match_group WHERE m.live = 1 LIMIT 1",
                "DELETE FROM match_line",
                "DELETE FROM match_group",
                "UPDATE match_line SET live = 1 WHERE live IS NULL",
                "UPDATE match_group SET undone_at = NULL, undone_by = NULL WHERE undone_by IS NOT NULL",
                "UPDATE match_group SET debit = debit + 1 WHERE undone_by IS NULL")) {
            assertThatThrownBy(() -> books.sql().update(change)).as(change).isInstanceOf(SqlFailed.class);
        }
    }

    @Test
    void a_group_or_a_third_party_that_is_not_there_is_not_found() {
        var nowhere = new MatchGroupId(UUID.randomUUID());

        assertThatThrownBy(() -> books.get(Unmatch.class).undo(nowhere, "", Optional.empty()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> books.get(ExtendMatch.class).extend(nowhere, MatchRequest.of(List.of())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.open("NOBODY", DAY)).isInstanceOf(NotFound.class);
    }
}
