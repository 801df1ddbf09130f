package africa.cauri.domain.closing.vat;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static africa.cauri.domain.testing.Refusals.rulesBrokenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.closing.checklist.ChecklistItem;
import africa.cauri.domain.closing.checklist.ChecklistName;
import africa.cauri.domain.closing.checklist.DrawUpChecklist;
import africa.cauri.domain.closing.checklist.Severity;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.journal.Drafts;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotAllowed;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.testing.Books;
import africa.cauri.domain.testing.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftVatSettlementIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void the_month_is_settled_by_a_draft_that_can_be_posted_and_then_nothing_is_left() {
        sale(100_000, 18_000);

        var id = draft();

        var draft = books.get(Drafts.class).get(id).draft();
        assertThat(draft.journal()).isEqualTo("OD");
        assertThat(draft.accountingDate()).contains(LAST);
        assertThat(draft.reference()).isEqualTo("TVA-01");
        assertThat(draft.lines()).containsExactly(debit("4431", francs(18_000)), credit("4441", francs(18_000)));
        post(id);
        assertThat(rulesBrokenBy(this::draft)).containsExactly(Rule.VAT_NOTHING_TO_SETTLE);
    }

    @Test
    void only_someone_who_may_draft_drafts() {
        books.actAs(Refusals.without(Power.DRAFT));
        assertThatThrownBy(this::draft).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_checklist_tells_of_tax_that_does_not_agree_with_its_base() {
        sale(100_000, 18_000);
        assertThat(checked(FIRST).severity()).isEqualTo(Severity.FINE);

        sale(100_000, 17_000);

        assertThat(checked(FIRST).severity()).isEqualTo(Severity.WARNS);
        assertThat(checked(FIRST).count()).isEqualTo(1);
        assertThat(checked(FIRST).amount()).isEqualTo(Optional.of(francs(-1_000)));
        assertThat(checked(FIRST).link()).containsEntry("until", "2026-01-31");
        assertThat(checked(FIRST.plusMonths(1)).count()).isZero();
    }

    private ChecklistItem checked(LocalDate period) {
        return books.get(DrawUpChecklist.class).ofPeriod(period).stream()
                .filter(item -> item.name() == ChecklistName.VAT_INCOHERENT)
                .findFirst()
                .orElseThrow();
    }

    private DraftId draft() {
        return books.get(DraftVatSettlement.class).draft(FIRST, LAST, "TVA-01");
    }

    private void post(DraftId id) {
        var draft = books.get(Drafts.class).get(id).draft();
        books.get(PostEntries.class).post(List.of(draft));
    }

    private void sale(long net, long tax) {
        var lines = List.of(
                debit("4111", francs(net + tax)),
                credit("7011", francs(net)).taxed("VBN"),
                credit("4431", francs(tax)).taxed("VBN"));
        var draft = Draft.of("VE", FIRST.plusDays(4), "F-" + tax, "Vente", lines);
        books.get(PostEntries.class).post(List.of(draft.because("Essai")));
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
