package africa.cauri.domain.matching;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static africa.cauri.domain.matching.Scene.francs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchLinesIT extends CustomersToLetter {

    @Test
    void an_invoice_and_its_payments_make_a_complete_group_under_the_first_code() {
        var invoice = scene.invoice("DIALLO", 118_000, DAY);
        var first = scene.payment("DIALLO", 18_000, DAY);
        var second = scene.payment("DIALLO", 100_000, LATER);

        var group = scene.match(invoice, second, first);

        assertThat(group.code()).isEqualTo("AAA");
        assertThat(group.complete()).isTrue();
        assertThat(group.thirdParty()).isEqualTo("DIALLO");
        assertThat(group.residual()).isEqualTo(francs(0));
        assertThat(group.from()).isEqualTo(DAY);
        assertThat(group.until()).isEqualTo(LATER);
        assertThat(scene.open("DIALLO", LATER)).isEmpty();
        assertThat(scene.rows("SELECT action FROM audit_event WHERE object_kind = 'match-group'"))
                .containsExactly("MATCHED");
        assertThat(books.get(MatchProof.class).findFirstWrong()).isEmpty();
    }

    @Test
    void codes_run_on_by_account_and_third_party_and_are_never_given_twice() {
        var first = scene.match(scene.invoice("DIALLO", 500, DAY), scene.payment("DIALLO", 500, DAY));
        scene.undo(first);
        var second = scene.match(scene.invoice("DIALLO", 700, DAY), scene.payment("DIALLO", 700, DAY));
        var other = scene.match(scene.invoice("SARR", 700, DAY), scene.payment("SARR", 700, DAY));

        assertThat(List.of(first.code(), second.code(), other.code())).containsExactly("AAA", "AAB", "AAA");
    }

    @Test
    void a_partial_group_has_a_small_code_and_is_completed_later_under_the_same() {
        var invoice = scene.invoice("DIALLO", 118_000, DAY);
        var deposit = scene.payment("DIALLO", 50_000, DAY);
        var partial = scene.matchPartly(invoice, deposit);
        assertThat(partial.code()).isEqualTo("aaa");
        assertThat(partial.residual()).isEqualTo(francs(68_000));
        assertThat(scene.open("DIALLO", LATER)).containsExactlyInAnyOrder(invoice, deposit);
        assertThat(books.get(MatchGroups.class).list("4111", "DIALLO", MatchGroups.Shown.PARTIAL, 0, 10))
                .extracting(MatchGroup::id)
                .containsExactly(partial.id());

        var rest = scene.payment("DIALLO", 68_000, LATER);
        var complete = books.get(ExtendMatch.class).extend(partial.id(), MatchRequest.of(List.of(rest)));

        assertThat(complete.code()).isEqualTo("AAA");
        assertThat(complete.complete()).isTrue();
        assertThat(scene.open("DIALLO", LATER)).isEmpty();
        assertBroken(
                () -> books.get(ExtendMatch.class).extend(partial.id(), MatchRequest.of(List.of(rest))),
                Rule.MATCH_GROUP_COMPLETE.broken("AAA"));
    }

    @Test
    void a_partial_group_can_grow_and_stay_partial() {
        var invoice = scene.invoice("DIALLO", 900, DAY);
        var group = scene.matchPartly(invoice, scene.payment("DIALLO", 300, DAY));
        var grown = books.get(ExtendMatch.class)
                .extend(group.id(), MatchRequest.partially(List.of(scene.payment("DIALLO", 200, DAY))));

        assertThat(grown.residual()).isEqualTo(francs(400));
        assertThat(grown.complete()).isFalse();
        assertThat(books.get(MatchProof.class).findFirstWrong()).isEmpty();
        assertBroken(
                () -> books.get(ExtendMatch.class).extend(group.id(), MatchRequest.of(List.of())),
                Rule.MATCH_LINES_TOO_FEW.broken(0));
    }

    @Test
    void lines_that_do_not_settle_each_other_are_refused_unless_the_rest_may_stay_open() {
        var invoice = scene.invoice("DIALLO", 118_000, DAY);
        var payment = scene.payment("DIALLO", 118_500, DAY);
        assertBroken(() -> scene.match(invoice, payment), Rule.MATCH_UNBALANCED.broken(francs(-500)));

        var other = scene.invoice("DIALLO", 1_000, DAY);
        assertBroken(() -> scene.matchPartly(invoice, other), Rule.MATCH_ONE_SIDED.broken());
        assertThat(scene.open("DIALLO", LATER)).hasSize(3);
    }

    @Test
    void everything_wrong_with_the_lines_is_said_at_once() {
        var invoice = scene.invoice("DIALLO", 500, DAY);
        var payment = scene.payment("DIALLO", 500, DAY);
        scene.match(invoice, payment);
        var good = scene.invoice("DIALLO", 900, DAY);
        var ofOther = scene.payment("SARR", 900, DAY);
        var bank = new LineKey(ofOther.entry(), 2);
        var nowhere = new LineKey(new EntryId(UUID.randomUUID()), 1);

        assertBroken(
                () -> scene.match(good, ofOther, bank, nowhere, payment, good),
                Rule.MATCH_LINE_UNKNOWN.brokenBy(4, nowhere.entry(), 1),
                Rule.MATCH_LINE_TWICE.brokenBy(6, 1),
                Rule.ACCOUNT_NOT_LETTRABLE.brokenBy(3, "5211"),
                Rule.MATCH_ACCOUNTS_DIFFER.brokenBy(3, "5211", "4111"),
                Rule.MATCH_THIRD_PARTIES_DIFFER.brokenBy(2, "SARR", "DIALLO"),
                Rule.MATCH_THIRD_PARTIES_DIFFER.brokenBy(3, "", "DIALLO"),
                Rule.MATCH_LINE_ALREADY_MATCHED.brokenBy(5, "AAA"));
    }

    @Test
    void too_few_and_too_many_lines_are_refused() {
        var invoice = scene.invoice("DIALLO", 500, DAY);
        assertBroken(() -> scene.match(invoice), Rule.MATCH_LINES_TOO_FEW.broken(1));
        assertBroken(() -> scene.match(), Rule.MATCH_LINES_TOO_FEW.broken(0));

        var many = MatchRequest.of(Collections.nCopies(100_000, invoice));
        assertBroken(() -> books.get(MatchLines.class).match(many), Rule.MATCH_LINES_TOO_MANY.broken(100_000, 1000));
    }

    @Test
    void lines_of_an_account_without_third_parties_settle_each_other() {
        var out = scene.post("BQ", DAY, debit("585", francs(9_000)), credit("5211", francs(9_000)));
        var in = scene.post("CA", DAY, credit("585", francs(9_000)), debit("5711", francs(9_000)));

        var group = scene.match(out, in);

        assertThat(group.account()).isEqualTo("585");
        assertThat(group.thirdParty()).isEmpty();
    }

    @Test
    void a_correction_settles_what_it_takes_back() {
        var wrong = scene.invoice("DIALLO", 118_000, DAY);
        var correction =
                scene.post("VE", DAY, debit("4111", francs(-118_000)).of("DIALLO"), credit("7011", francs(-118_000)));

        assertThat(scene.match(wrong, correction).complete()).isTrue();
    }

    @Test
    void lines_of_two_years_and_of_closed_periods_are_lettered() {
        scene.year2027();
        var invoice = scene.invoice("DIALLO", 118_000, LocalDate.of(2026, 12, 20));
        var payment = scene.payment("DIALLO", 118_000, LocalDate.of(2027, 1, 10));
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE fiscal_year = '2026-01-01'");

        var group = scene.match(invoice, payment);

        assertThat(group.complete()).isTrue();
        assertThat(scene.open("DIALLO", LocalDate.of(2026, 12, 31))).containsExactly(invoice);
        assertThat(scene.open("DIALLO", LocalDate.of(2027, 1, 9))).containsExactly(invoice);
        assertThat(scene.open("DIALLO", LocalDate.of(2027, 1, 10))).isEmpty();
        assertThat(scene.undo(group).undone()).isPresent();
        assertThat(scene.open("DIALLO", LocalDate.of(2027, 1, 10))).containsExactly(invoice, payment);
    }

    @Test
    void what_a_closing_carried_forward_is_not_lettered_and_not_open_a_second_time() {
        scene.year2027();
        var invoice = scene.invoice("DIALLO", 118_000, LocalDate.of(2026, 12, 20));
        var opening = scene.post(africa.cauri.domain.journal.Draft.of(
                        "AN",
                        LocalDate.of(2027, 1, 1),
                        "AN",
                        "À-nouveaux",
                        List.of(debit("4111", francs(118_000)).of("DIALLO"), credit("1011", francs(118_000))))
                .from(new africa.cauri.domain.journal.Origin(
                        africa.cauri.domain.journal.Origin.Kind.CLOSING, "2026-01-01")));
        var payment = scene.payment("DIALLO", 118_000, LocalDate.of(2027, 1, 10));

        assertThat(scene.open("DIALLO", LocalDate.of(2027, 1, 1))).containsExactly(invoice);
        assertBroken(() -> scene.match(opening, payment), Rule.MATCH_LINE_CARRIED_FORWARD.brokenBy(1, "AN", 1));
        assertThat(scene.match(invoice, payment).complete()).isTrue();
    }

    @Test
    void merged_third_parties_count_as_one_and_keep_their_codes() {
        scene.match(scene.invoice("SARR", 5, DAY), scene.payment("SARR", 5, DAY));
        scene.match(scene.invoice("SARR", 6, DAY), scene.payment("SARR", 6, DAY));
        scene.match(scene.invoice("DIALLO", 7, DAY), scene.payment("DIALLO", 7, DAY));
        var invoice = scene.invoice("SARR", 500, DAY);
        var payment = scene.payment("DIALLO", 500, DAY);
        books.sql()
                .update("UPDATE third_party s JOIN third_party d ON d.code = 'DIALLO'"
                        + " SET s.merged_into = d.id, s.closed = TRUE WHERE s.code = 'SARR'");

        assertThat(scene.open("SARR", DAY)).isEqualTo(scene.open("DIALLO", DAY)).hasSize(2);
        var group = scene.match(invoice, payment);

        assertThat(group.thirdParty()).isEqualTo("DIALLO");
        assertThat(group.code()).isEqualTo("AAC");
        assertThat(books.get(MatchGroups.class).list("4111", "SARR", MatchGroups.Shown.ALL, 0, 10))
                .hasSize(4);
    }

    @Test
    void who_may_not_post_may_not_letter() {
        var invoice = scene.invoice("DIALLO", 500, DAY);
        var group = scene.matchPartly(invoice, scene.payment("DIALLO", 300, DAY));
        books.actAs(new Actor("saisie", "Saisie", "", Set.of(Power.READ, Power.DRAFT)));

        assertThatThrownBy(() -> scene.match(invoice)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.undo(group)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> books.get(ExtendMatch.class).extend(group.id(), MatchRequest.of(List.of())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> books.get(MatchSureProposals.class).match("4111", ""))
                .isInstanceOf(NotAllowed.class);
    }
}
