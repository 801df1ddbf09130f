package africa.cauri.domain.matching;

import static africa.cauri.domain.matching.DifferenceKind.BANK_FEE;
import static africa.cauri.domain.matching.DifferenceKind.DISCOUNT;
import static africa.cauri.domain.matching.DifferenceKind.ROUNDING;
import static africa.cauri.domain.matching.DifferenceKind.WITHHOLDING;
import static africa.cauri.domain.matching.Scene.difference;
import static africa.cauri.domain.matching.Scene.francs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.ReverseEntry;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferencesIT extends CustomersToLetter {

    @Test
    void what_the_bank_kept_is_posted_and_completes_the_group() {
        var group = scene.matchPosting(
                difference(BANK_FEE, LATER),
                scene.invoice("DIALLO", 118_000, DAY),
                scene.payment("DIALLO", 117_500, DAY));

        assertThat(group.complete()).isTrue();
        assertThat(group.difference().orElseThrow().kind()).isEqualTo(BANK_FEE);
        assertThat(posted()).containsExactly("1 4111 DIALLO 0 500", "2 6318 500 0");
        assertThat(scene.rows("SELECT CONCAT_WS(' ', journal, accounting_date, reference, origin_id = '" + group.id()
                        + "') FROM entry WHERE origin = 'MATCHING'"))
                .containsExactly("OD 2026-03-02 ECART-BANK_FEE 1");
        assertThat(scene.open("DIALLO", LATER)).isEmpty();
        assertThat(books.get(MatchProof.class).findFirstWrong()).isEmpty();
    }

    @Test
    void each_kind_has_its_usual_account_for_a_loss_and_for_a_gain() {
        scene.matchPosting(difference(ROUNDING, DAY), invoice(10_000), payment(10_050));
        scene.matchPosting(difference(DISCOUNT, DAY), invoice(10_000), payment(9_800));
        scene.matchPosting(difference(WITHHOLDING, DAY), invoice(10_000), payment(9_500));
        scene.matchPosting(
                difference(WITHHOLDING, DAY).to("4471").because("Deux retenues"), invoice(10_000), payment(9_500));

        assertThat(scene.rows("SELECT CONCAT_WS(' ', l.account, l.debit, l.credit) FROM entry_line l"
                        + " JOIN entry e ON e.id = l.entry WHERE e.origin = 'MATCHING' AND l.line = 2"
                        + " ORDER BY e.number"))
                .containsExactly("7588 0 50", "673 200 0", "4492 500 0", "4471 500 0");
    }

    @Test
    void a_difference_without_a_usual_account_on_its_side_needs_one() {
        var lines = new LineKey[] {invoice(10_000), payment(10_050)};

        assertBroken(
                () -> scene.matchPosting(difference(BANK_FEE, DAY), lines),
                Rule.MATCH_DIFFERENCE_ACCOUNT_MISSING.broken(BANK_FEE));
        assertBroken(
                () -> scene.matchPosting(difference(BANK_FEE, DAY).to("4111"), lines),
                Rule.MATCH_DIFFERENCE_ON_SAME_ACCOUNT.broken("4111"));
    }

    @Test
    void lines_that_settle_each_other_leave_no_difference() {
        assertBroken(
                () -> scene.matchPosting(difference(ROUNDING, DAY), invoice(500), payment(500)),
                Rule.MATCH_DIFFERENCE_NIL.broken());
    }

    @Test
    void a_difference_above_a_limit_is_refused_with_the_limit_and_nothing_is_posted() {
        var lines = new LineKey[] {invoice(1_000), payment(899)};
        assertBroken(
                () -> scene.matchPosting(difference(ROUNDING, DAY), lines),
                Rule.MATCH_DIFFERENCE_ABOVE_AMOUNT.broken(ROUNDING, francs(101), francs(100)),
                Rule.MATCH_DIFFERENCE_ABOVE_PERCENT.broken(
                        ROUNDING, francs(101), BigDecimal.valueOf(1), francs(1_000)));

        books.get(ChangeDifferenceLimit.class)
                .change(new DifferenceLimit(ROUNDING, Optional.of(francs(101)), Optional.empty()));

        assertThat(scene.rows("SELECT COUNT(*) FROM entry WHERE origin = 'MATCHING'"))
                .containsExactly("0");
        assertThat(scene.matchPosting(difference(ROUNDING, DAY), lines).complete())
                .isTrue();
        assertThat(books.get(DifferenceLimits.class).list())
                .hasSize(5)
                .contains(new DifferenceLimit(ROUNDING, Optional.of(francs(101)), Optional.empty()));
    }

    @Test
    void an_impossible_limit_is_refused_and_only_an_administrator_sets_one() {
        for (var wrong : List.of(
                new DifferenceLimit(ROUNDING, Optional.of(francs(-1)), Optional.empty()),
                new DifferenceLimit(ROUNDING, Optional.of(new Money(1, Currency.EUR)), Optional.empty()),
                new DifferenceLimit(ROUNDING, Optional.empty(), Optional.of(new BigDecimal("100.01"))),
                new DifferenceLimit(ROUNDING, Optional.empty(), Optional.of(new BigDecimal("-1"))),
                new DifferenceLimit(ROUNDING, Optional.empty(), Optional.of(new BigDecimal("1.001"))))) {
            assertBroken(
                    () -> books.get(ChangeDifferenceLimit.class).change(wrong),
                    Rule.MATCH_LIMIT_WRONG.broken(ROUNDING));
        }
        books.actAs(new Actor("moussa", "Moussa", "", Set.of(Power.POST)));
        var fine = new DifferenceLimit(ROUNDING, Optional.of(francs(1)), Optional.empty());
        assertThatThrownBy(() -> books.get(ChangeDifferenceLimit.class).change(fine))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_entry_that_breaks_a_rule_leaves_the_lines_open() {
        var lines = new LineKey[] {invoice(1_000), payment(990)};
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on = '2026-01-01'");

        assertBroken(
                () -> scene.matchPosting(difference(ROUNDING, DAY), lines),
                Rule.PERIOD_CLOSED.broken(DAY, LocalDate.of(2026, 2, 1)));
        assertThat(scene.open("DIALLO", DAY)).hasSize(2);
        assertThat(scene.rows("SELECT COUNT(*) FROM match_group")).containsExactly("0");
    }

    @Test
    void a_difference_alone_completes_a_partial_group() {
        var partial = scene.matchPartly(invoice(1_000), payment(995));

        var complete = books.get(ExtendMatch.class)
                .extend(partial.id(), MatchRequest.posting(difference(ROUNDING, DAY), List.of()));

        assertThat(complete.complete()).isTrue();
        assertThat(complete.code()).isEqualTo("AAA");
        assertThat(books.get(MatchProof.class).findFirstWrong()).isEmpty();
    }

    @Test
    void undoing_takes_the_difference_back_and_restores_the_open_items() {
        var invoice = invoice(118_000);
        var payment = payment(117_500);
        var group = scene.matchPosting(difference(BANK_FEE, DAY), invoice, payment);

        scene.undo(group);

        assertThat(scene.open("DIALLO", LATER)).containsExactlyInAnyOrder(invoice, payment);
        assertThat(scene.rows("SELECT SUM(debit) FROM account_balance WHERE account = '6318'"))
                .containsExactly("0");
        assertThat(books.get(MatchProof.class).findFirstWrong()).isEmpty();
        assertThat(scene.matchPosting(difference(BANK_FEE, DAY).because("Deuxième essai"), invoice, payment)
                        .complete())
                .isTrue();
    }

    @Test
    void undoing_a_difference_needs_a_reason_and_an_open_period_of_the_same_year() {
        scene.year2027();
        var group = scene.matchPosting(difference(BANK_FEE, DAY), invoice(118_000), payment(117_500));
        var unmatch = books.get(Unmatch.class);
        assertBroken(() -> unmatch.undo(group.id(), " ", Optional.empty()), Rule.REASON_MISSING.broken());

        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on = '2026-01-01'");
        assertBroken(
                () -> unmatch.undo(group.id(), "Erreur", Optional.empty()),
                Rule.PERIOD_CLOSED.broken(DAY, LocalDate.of(2026, 2, 1)));
        var otherYear =
                Rule.MATCH_DIFFERENCE_OF_OTHER_YEAR.broken(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertBroken(() -> unmatch.undo(group.id(), "Erreur", Optional.of(LocalDate.of(2027, 1, 1))), otherYear);
        books.sql().update("UPDATE fiscal_year SET state = 'CLOSED' WHERE starts_on = '2026-01-01'");
        assertBroken(() -> unmatch.undo(group.id(), "Erreur", Optional.of(LATER)), otherYear);
        books.sql().update("UPDATE fiscal_year SET state = 'OPEN' WHERE starts_on = '2026-01-01'");

        unmatch.undo(group.id(), "Erreur", Optional.of(LATER));

        assertThat(scene.open("DIALLO", LATER)).hasSize(2);
    }

    @Test
    void a_difference_that_was_taken_back_before_is_not_taken_back_again() {
        var group = scene.matchPosting(difference(BANK_FEE, DAY), invoice(118_000), payment(117_500));
        var difference = group.difference().orElseThrow().entry();
        books.get(ReverseEntry.class).reverse(difference, DAY, "Erreur");

        scene.undo(group);

        assertThat(scene.open("DIALLO", LATER)).hasSize(2);
        assertThat(scene.rows("SELECT COUNT(*) FROM entry WHERE reverses IS NOT NULL"))
                .containsExactly("1");
    }
}
