package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A posted entry in a list.
 *
 * @param amount the total of its debits
 * @param reverses the entry that this one takes back
 * @param reversedBy the entry that takes this one back
 */
public record EntryRow(
        EntryId id,
        String journal,
        LocalDate fiscalYear,
        int number,
        LocalDate accountingDate,
        LocalDate documentDate,
        String reference,
        String label,
        Money amount,
        Optional<EntryId> reverses,
        Optional<EntryId> reversedBy) {}
