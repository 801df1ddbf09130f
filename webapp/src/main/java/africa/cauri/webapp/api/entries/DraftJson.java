package africa.cauri.webapp.api.entries;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.journal.KeptDraft;
import africa.cauri.domain.kernel.Money;
import africa.cauri.webapp.api.LeftOut;
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
                    LeftOut.ifEmpty(line.thirdParty()),
                    LeftOut.ifEmpty(line.label()),
                    LeftOut.ifNil(line.debit()),
                    LeftOut.ifNil(line.credit()),
                    LeftOut.ifEmpty(line.dueDate()),
                    LeftOut.ifEmpty(foreign.map(Money::currency)),
                    LeftOut.ifEmpty(foreign.map(Money::decimal)),
                    LeftOut.ifEmpty(
                            line.foreign().map(of -> of.stripped().rate().toPlainString())),
                    LeftOut.ifEmpty(line.vatCode()));
        }
    }

    public static DraftJson of(KeptDraft kept) {
        Draft draft = kept.draft();
        return new DraftJson(
                kept.id().toString(),
                kept.version(),
                draft.journal(),
                LeftOut.ifEmpty(draft.accountingDate()),
                LeftOut.ifEmpty(draft.documentDate()),
                draft.reference(),
                draft.label(),
                LeftOut.ifEmpty(draft.reason()),
                draft.origin().kind().name(),
                kept.createdBy(),
                kept.createdAt().toString(),
                draft.lines().stream().map(Line::of).toList());
    }
}
