package africa.cauri.domain.matching;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static africa.cauri.domain.matching.Scene.francs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.ReverseEntry;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.matching.ProposeMatches.SureMatches;
import africa.cauri.domain.matching.proposal.Grade;
import africa.cauri.domain.matching.proposal.MatchReason;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProposeMatchesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    final Books books = Books.inDakar();

    private final Scene scene = new Scene(books);

    @BeforeEach
    void customers() {
        scene.customer("DIALLO");
        scene.customer("SARR");
    }

    @Test
    void a_payment_that_names_the_invoice_is_sure_and_says_why() {
        var invoice = invoice("DIALLO", "F-2026/014", 118_000);
        scene.invoice("DIALLO", 118_000, LATER);
        var payment = scene.post(Draft.of(
                "BQ",
                LATER,
                "VIR 88",
                "Virement reçu",
                List.of(
                        credit("4111", francs(118_000)).of("DIALLO").labelled("Rglt fact. f 2026 014"),
                        debit("5211", francs(118_000)))));

        var page = books.get(ProposeMatches.class).propose("4111", "", 0, 10);

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.sure()).isEqualTo(new SureMatches(1, 2, francs(118_000)));
        assertThat(page.proposals())
                .containsExactly(new ProposedMatch(
                        "DIALLO",
                        List.of(invoice, payment),
                        francs(118_000),
                        francs(0),
                        Grade.SURE,
                        List.of(new MatchReason(MatchReason.Code.SAME_REFERENCE, List.of("F-2026/014")))));
        assertThat(scene.rows("SELECT COUNT(*) FROM match_group")).containsExactly("0");
    }

    @Test
    void sure_proposals_are_lettered_and_likely_ones_are_left() {
        scene.invoice("DIALLO", 500, DAY);
        scene.payment("DIALLO", 500, LATER);
        scene.invoice("SARR", 700, DAY);
        scene.invoice("SARR", 700, LATER.minusDays(3));
        scene.payment("SARR", 700, LATER);

        var done = books.get(MatchSureProposals.class).match("4111", "");

        assertThat(done).isEqualTo(new SureMatches(1, 2, francs(500)));
        assertThat(scene.rows("SELECT made FROM match_group")).containsExactly("RULES");
        assertThat(scene.open("DIALLO", LATER)).isEmpty();
        assertThat(scene.open("SARR", LATER)).hasSize(3);
        assertThat(books.get(MatchProof.class).findFirstWrong()).isEmpty();
        assertThat(books.get(MatchSureProposals.class).match("4111", "").groups())
                .isZero();
        assertThat(scene.rows("SELECT COUNT(*) FROM audit_event WHERE action = 'MATCHED'"))
                .containsExactly("1");
    }

    @Test
    void rules_leave_alone_what_is_lettered_by_hand_even_in_part() {
        var invoice = scene.invoice("DIALLO", 500, DAY);
        scene.matchPartly(invoice, scene.payment("DIALLO", 100, DAY));
        scene.payment("DIALLO", 500, LATER);

        assertThat(books.get(ProposeMatches.class).propose("4111", "", 0, 10).total())
                .isZero();
    }

    @Test
    void what_someone_undid_is_not_proposed_again() {
        var invoice = scene.invoice("DIALLO", 500, DAY);
        var payment = scene.payment("DIALLO", 500, LATER);
        books.get(MatchSureProposals.class).match("4111", "DIALLO");
        var group = books.get(MatchGroups.class)
                .list("4111", "DIALLO", MatchGroups.Shown.COMPLETE, 0, 10)
                .get(0);
        scene.undo(group);

        assertThat(books.get(ProposeMatches.class).propose("4111", "", 0, 10).total())
                .isZero();
        assertThat(scene.match(invoice, payment).code()).isEqualTo("AAB");
    }

    @Test
    void an_entry_and_its_reversal_are_proposed() {
        var wrong = scene.invoice("DIALLO", 500, DAY);
        scene.invoice("DIALLO", 500, DAY);
        books.get(ReverseEntry.class).reverse(wrong.entry(), LATER, "Erreur de tiers");

        assertThat(books.get(ProposeMatches.class)
                        .propose("4111", "DIALLO", 0, 10)
                        .proposals())
                .extracting(proposal -> proposal.reasons().get(0).code())
                .containsExactly(MatchReason.Code.REVERSAL);
    }

    @Test
    void an_entry_and_its_reversal_are_a_sound_group() {
        var wrong = scene.invoice("DIALLO", 500, DAY);
        books.get(ReverseEntry.class).reverse(wrong.entry(), LATER, "Erreur de tiers");

        assertThat(books.get(MatchSureProposals.class).match("4111", "").groups())
                .isEqualTo(1);

        assertThat(books.get(MatchProof.class).findFirstWrong()).isEmpty();
    }

    @Test
    void merged_third_parties_are_proposed_as_one() {
        scene.invoice("SARR", 500, DAY);
        scene.payment("DIALLO", 500, DAY);
        assertThat(books.get(ProposeMatches.class).propose("4111", "", 0, 10).total())
                .isZero();
        books.sql()
                .update("UPDATE third_party s JOIN third_party d ON d.code = 'DIALLO'"
                        + " SET s.merged_into = d.id WHERE s.code = 'SARR'");

        assertThat(books.get(ProposeMatches.class)
                        .propose("4111", "SARR", 0, 10)
                        .total())
                .isEqualTo(1);
        assertThat(books.get(MatchSureProposals.class).match("4111", "").groups())
                .isEqualTo(1);
    }

    @Test
    void lines_without_a_third_party_are_proposed_among_themselves() {
        scene.post("BQ", DAY, debit("585", francs(9_000)), credit("5211", francs(9_000)));
        scene.post("CA", DAY.plusDays(2), credit("585", francs(9_000)), debit("5711", francs(9_000)));

        assertThat(books.get(MatchSureProposals.class).match("585", "").groups())
                .isEqualTo(1);
    }

    @Test
    void an_account_that_is_not_lettrable_or_not_there_is_refused() {
        var propose = books.get(ProposeMatches.class);

        assertThatThrownBy(() -> propose.propose("7011", "", 0, 10))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("ACCOUNT_NOT_LETTRABLE");
        assertThatThrownBy(() -> books.get(MatchSureProposals.class).match("9999999999", ""))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("ACCOUNT_UNKNOWN");
        assertThatThrownBy(() -> propose.propose("4111", "NOBODY", 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> propose.propose("4111", "", 0, 501)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pages_of_lines_show_what_is_open_and_what_is_not() {
        var invoice = scene.invoice("DIALLO", 500, DAY);
        var payment = scene.payment("DIALLO", 500, DAY);
        var open = scene.invoice("DIALLO", 900, LATER);
        scene.match(invoice, payment);

        assertThat(keys(MatchableLines.Shown.OPEN)).containsExactly(open);
        assertThat(keys(MatchableLines.Shown.COMPLETE)).containsExactlyInAnyOrder(invoice, payment);
        assertThat(keys(MatchableLines.Shown.ALL)).hasSize(3).endsWith(open);
    }

    private List<LineKey> keys(MatchableLines.Shown shown) {
        var query = new MatchableLines.Query("4111", "DIALLO", shown, DAY, LATER, 0, 100);
        return books.get(MatchableLines.class).list(query).stream()
                .map(MatchableLine::key)
                .toList();
    }

    private LineKey invoice(String customer, String reference, long amount) {
        return scene.post(Draft.of(
                "VE",
                DAY,
                reference,
                "Vente",
                List.of(debit("4111", francs(amount)).of(customer), credit("7011", francs(amount)))));
    }
}
