package africa.cauri.webapp.api.entries;

import africa.cauri.domain.journal.EntryDetails;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.kernel.Money;
import africa.cauri.webapp.api.LeftOut;
import java.util.List;
import java.util.Optional;

/** An entry as programs see it; what it does not have is left out. */
public record EntryJson(
        String id,
        String journal,
        String fiscalYear,
        int number,
        String nature,
        String accountingDate,
        String documentDate,
        String reference,
        String label,
        String reason,
        String reverses,
        String reversedBy,
        String origin,
        String originId,
        String recordedAt,
        String recordedBy,
        String hash,
        List<Line> lines) {

    /** A line with its one side. */
    public record Line(
            int line,
            String account,
            String accountTitle,
            String thirdParty,
            String label,
            String debit,
            String credit,
            String dueDate,
            String currency,
            String foreignAmount,
            String rate,
            String vatCode) {
        static Line of(EntryDetails.Line line) {
            Optional<Money> foreign = line.foreign().map(ForeignAmount::amount);
            return new Line(
                    line.line(),
                    line.account(),
                    line.accountTitle(),
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

    static EntryJson of(EntryDetails entry) {
        return new EntryJson(
                entry.id().toString(),
                entry.journal(),
                entry.fiscalYear().toString(),
                entry.number(),
                entry.nature().name(),
                entry.accountingDate().toString(),
                entry.documentDate().toString(),
                entry.reference(),
                entry.label(),
                LeftOut.ifEmpty(entry.reason()),
                LeftOut.ifEmpty(entry.reverses()),
                LeftOut.ifEmpty(entry.reversedBy()),
                entry.origin().kind().name(),
                LeftOut.ifEmpty(entry.origin().id()),
                entry.recordedAt().toString(),
                entry.recordedBy(),
                entry.hash(),
                entry.lines().stream().map(Line::of).toList());
    }
}
