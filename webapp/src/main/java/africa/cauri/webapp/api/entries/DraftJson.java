package africa.cauri.webapp.api.entries;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.journal.KeptDraft;
import africa.cauri.domain.kernel.Money;
import java.util.List;
import java.util.Optional;

/** A draft as programs see it, and as they may send it back; what it does not have is left out. */
public record DraftJson(
        String id,
        int version,
        String journal,
        String accountingDate,
        String documentDate,
        String reference,
        String label,
        String reason,
        String origin,
        String createdBy,
        String createdAt,
        List<Line> lines) {

    /** A line as it was typed. */
    public record Line(
            String account,
            String thirdParty,
            String label,
            String debit,
            String credit,
            String dueDate,
            String currency,
            String foreignAmount,
            String rate,
            String vatCode) {
        static Line of(DraftLine line) {
            Optional<Money> foreign = line.foreign().map(ForeignAmount::amount);
            return new Line(
                    line.account(),
                    given(line.thirdParty()),
                    given(line.label()),
                    line.debit().isNil() ? null : line.debit().decimal(),
                    line.credit().isNil() ? null : line.credit().decimal(),
                    text(line.dueDate()),
                    text(foreign.map(Money::currency)),
                    foreign.map(Money::decimal).orElse(null),
                    line.foreign()
                            .map(of -> of.rate().stripTrailingZeros().toPlainString())
                            .orElse(null),
                    given(line.vatCode()));
        }
    }

    public static DraftJson of(KeptDraft kept) {
        Draft draft = kept.draft();
        return new DraftJson(
                kept.id().toString(),
                kept.version(),
                draft.journal(),
                text(draft.accountingDate()),
                text(draft.documentDate()),
                draft.reference(),
                draft.label(),
                given(draft.reason()),
                draft.origin().kind().name(),
                kept.createdBy(),
                kept.createdAt().toString(),
                draft.lines().stream().map(Line::of).toList());
    }

    private static String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(Optional<?> value) {
        return value.map(String::valueOf).orElse(null);
    }
}
