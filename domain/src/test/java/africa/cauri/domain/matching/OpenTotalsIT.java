package africa.cauri.domain.matching;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static africa.cauri.domain.matching.Scene.francs;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.matching.LineChoice.Side;
import africa.cauri.domain.matching.MatchableLines.Query;
import africa.cauri.domain.matching.MatchableLines.Shown;
import africa.cauri.domain.matching.MatchableLines.Sums;
import africa.cauri.domain.matching.OpenTotals.Place;
import africa.cauri.domain.matching.OpenTotals.Total;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenTotalsIT extends CustomersToLetter {

    @Test
    void each_third_party_has_what_it_has_open_and_those_with_nothing_are_left_out() {
        scene.match(invoice(500), payment(500));
        scene.invoice("SARR", 700, DAY);
        assertThat(totals()).containsExactly(new Total("SARR", "SARR", 1, francs(700), francs(0)));

        scene.matchPartly(invoice(900), payment(300));
        assertThat(totals())
                .containsExactly(
                        new Total("DIALLO", "DIALLO", 2, francs(900), francs(300)),
                        new Total("SARR", "SARR", 1, francs(700), francs(0)));
        assertThat(totals().get(0).balance()).isEqualTo(francs(600));
    }

    @Test
    void what_was_merged_counts_with_what_it_was_merged_into() {
        scene.invoice("SARR", 700, DAY);
        payment(200);
        books.sql()
                .update("UPDATE third_party s JOIN third_party d ON d.code = 'DIALLO'"
                        + " SET s.merged_into = d.id, s.closed = TRUE WHERE s.code = 'SARR'");

        assertThat(totals()).containsExactly(new Total("DIALLO", "DIALLO", 2, francs(700), francs(200)));
    }

    @Test
    void the_accounts_are_the_lettrable_ones_that_have_lines() {
        assertThat(books.get(OpenTotals.class).accounts()).isEmpty();
        invoice(500);
        assertThat(books.get(OpenTotals.class).accounts())
                .extracting(Place::number, Place::collective)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("4111", true));
    }

    @Test
    void lines_are_chosen_by_side_amount_and_words_and_their_sums_do_not_end_with_the_page() {
        var first = post("F-1", "Riz brisé", 500);
        var second = post("F-2", "100% Élevage_", 700);
        var correction = post("F-3", "Avoir", -500);
        payment(500);

        assertThat(keys(LineChoice.ALL)).hasSize(4);
        assertThat(keys(LineChoice.ALL.on(Side.DEBIT))).containsExactlyInAnyOrder(first, second, correction);
        assertThat(keys(new LineChoice(Side.DEBIT, Optional.of(francs(500)), "")))
                .containsExactlyInAnyOrder(first, correction);
        assertThat(keys(words("elevage"))).containsExactly(second);
        assertThat(keys(words("f-1 riz"))).containsExactly(first);
        assertThat(keys(words("0%"))).containsExactly(second);
        assertThat(keys(words("e_v"))).isEmpty();
        assertThat(books.get(MatchableLines.class).sums(query(LineChoice.ALL, 1)))
                .isEqualTo(new Sums(4, francs(700), francs(500)));
        assertThat(books.get(MatchableLines.class).sums(query(words("nothing"), 1)))
                .isEqualTo(new Sums(0, francs(0), francs(0)));
        assertThat(books.get(MatchableLines.class).of(List.of(second, first)))
                .extracting(MatchableLine::key)
                .containsExactlyInAnyOrder(first, second);
        assertThat(books.get(MatchableLines.class).of(List.<LineKey>of())).isEmpty();
    }

    @Test
    void the_groups_that_were_made_or_undone_last_come_first() {
        var groups = books.get(MatchGroups.class);
        var first = scene.match(invoice(500), payment(500));
        var second = scene.match(invoice(700), payment(700));
        assertThat(groups.latest("4111", "DIALLO", 1)).containsExactly(second);

        var undone = scene.undo(first);
        assertThat(groups.latest("4111", "", 10)).containsExactly(undone, second);
        assertThat(groups.latest("4111", "SARR", 10)).isEmpty();
    }

    private static LineChoice words(String words) {
        return new LineChoice(Side.BOTH, Optional.empty(), words);
    }

    private LineKey post(String reference, String label, long amount) {
        var lines = List.of(debit("4111", francs(amount)).of("DIALLO"), credit("7011", francs(amount)));
        return scene.post(Draft.of("VE", DAY, reference, label, lines));
    }

    private List<Total> totals() {
        return books.get(OpenTotals.class).of("4111");
    }

    private List<LineKey> keys(LineChoice choice) {
        return books.get(MatchableLines.class).list(query(choice, 100)).stream()
                .map(MatchableLine::key)
                .toList();
    }

    private static Query query(LineChoice choice, int max) {
        return new Query("4111", "DIALLO", Shown.OPEN, DAY, LocalDate.of(2026, 12, 31), choice, 0, max);
    }
}
