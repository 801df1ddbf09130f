package africa.cauri.webapp.api.entries;

import africa.cauri.domain.journal.EntryRow;
import africa.cauri.webapp.api.LeftOut;

/** An entry in a list as programs see it; what it does not have is left out. */
public record EntryRowJson(
        String id,
        String journal,
        String fiscalYear,
        int number,
        String accountingDate,
        String documentDate,
        String reference,
        String label,
        String amount,
        String reverses,
        String reversedBy) {

    static EntryRowJson of(EntryRow row) {
        return new EntryRowJson(
                row.id().toString(),
                row.journal(),
                row.fiscalYear().toString(),
                row.number(),
                row.accountingDate().toString(),
                row.documentDate().toString(),
                row.reference(),
                row.label(),
                row.amount().decimal(),
                LeftOut.ifEmpty(row.reverses()),
                LeftOut.ifEmpty(row.reversedBy()));
    }
}
