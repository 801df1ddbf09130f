package africa.cauri.domain.attachment;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.DiscardDraft;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftId;
import africa.cauri.domain.journal.PostDrafts;
import africa.cauri.domain.journal.SaveDraft;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.testing.Books;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentsIT {

    private static final byte[] INVOICE = "%PDF-1.7 facture".getBytes(StandardCharsets.US_ASCII);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void what_proves_a_draft_proves_the_entry_that_it_becomes() {
        var draft = save(10);
        var other = save(20);
        var invoice = add(draft, "C:\\scans\\Facture n° 12.pdf", INVOICE);
        add(other, "autre.pdf", INVOICE);

        var entry = books.get(PostDrafts.class)
                .post(List.of(draft))
                .get(0)
                .outcome()
                .posted()
                .orElseThrow()
                .id();

        var proofs = attachments().of(new Holder(Holder.Kind.ENTRY, entry.value()));
        assertThat(proofs).extracting(Attachment::id).containsExactly(invoice.id());
        assertThat(proofs).extracting(Attachment::name).containsExactly("Facture n° 12.pdf");
        assertThat(attachments().content(invoice.id())).isEqualTo(INVOICE);
        assertThat(attachments().of(beside(other))).hasSize(1);
        assertThatThrownBy(() -> books.get(RemoveAttachment.class).remove(invoice.id()))
                .hasMessageContaining("ATTACHMENT_OF_ENTRY");
        assertThat(books.sql()
                        .list("SELECT action FROM audit_event WHERE action = 'ATTACHED'", row -> row.getString(1)))
                .hasSize(2);
    }

    @Test
    void is_taken_away_from_a_draft_and_goes_with_it() {
        var draft = save(10);
        var wrong = add(draft, "a.pdf", INVOICE);
        books.get(RemoveAttachment.class).remove(wrong.id());
        var again = add(draft, "b.pdf", INVOICE);

        books.get(DiscardDraft.class).discard(draft);

        assertThatThrownBy(() -> attachments().content(again.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add(draft, "c.pdf", INVOICE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add(new DraftId(new UUID(0, 7)), "c.pdf", INVOICE))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ATTACHMENT_EMPTY",
        "%PDF-, ATTACHMENT_UNKNOWN_KIND",
        "<html><script>, ATTACHMENT_UNKNOWN_KIND",
        "RIFFxxxxWAVEfmt, ATTACHMENT_UNKNOWN_KIND",
        "%PDF-1.7 facture, ATTACHMENT_TWICE"
    })
    void refuses_what_is_no_voucher(String content, String rule) {
        var draft = save(10);
        add(draft, "a.pdf", INVOICE);

        assertThatThrownBy(() -> add(draft, "b.pdf", content.getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining(rule);
        assertThat(attachments().of(beside(draft))).hasSize(1);
    }

    @Test
    void takes_the_largest_file_and_refuses_one_byte_more() {
        var draft = save(10);
        var largest = Arrays.copyOf(INVOICE, AddAttachment.MOST_BYTES);

        var added = add(draft, "../../..", largest);

        assertThat(added.name()).isEqualTo("PDF");
        assertThat(attachments().content(added.id())).isEqualTo(largest);
        assertThatThrownBy(() -> add(draft, "b.pdf", Arrays.copyOf(INVOICE, AddAttachment.MOST_BYTES + 1)))
                .hasMessageContaining("ATTACHMENT_TOO_LARGE");
    }

    @Test
    void has_room_for_twenty_files() {
        var draft = save(10);
        for (int i = 1; i <= 20; i++) {
            add(draft, "a.pdf", Arrays.copyOf(INVOICE, INVOICE.length + i));
        }

        assertThatThrownBy(() -> add(draft, "b.pdf", INVOICE)).hasMessageContaining("ATTACHMENTS_TOO_MANY");
    }

    private Attachment add(DraftId draft, String name, byte[] content) {
        return books.get(AddAttachment.class).add(beside(draft), name, content);
    }

    private static Holder beside(DraftId draft) {
        return new Holder(Holder.Kind.DRAFT, draft.value());
    }

    private Attachments attachments() {
        return books.get(Attachments.class);
    }

    private DraftId save(long francs) {
        var amount = new Money(francs, Currency.XOF);
        return books.get(SaveDraft.class)
                .save(Draft.of(
                        "OD",
                        LocalDate.of(2026, 1, 14),
                        "F-" + francs,
                        "Achat",
                        List.of(debit("6181", amount), credit("5711", amount))));
    }
}
