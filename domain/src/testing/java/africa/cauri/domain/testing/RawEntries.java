package africa.cauri.domain.testing;

import africa.cauri.domain.sql.Sql;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Entries and drafts written past the use cases, for tests of what is around them. */
public final class RawEntries {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private RawEntries() {}

    /** Writes an entry of one line, which no use case would let pass. */
    public static void entry(Sql sql, String journal, String account, Optional<Integer> thirdParty) {
        var id = UUID.randomUUID();
        sql.update(
                "INSERT INTO entry (id, journal, fiscal_year, number, nature, accounting_date, document_date,"
                    + " reference,"
                        + " label, reason, origin, origin_id, recorded_at, recorded_by, hash)"
                        + " SELECT ?, ?, '2026-01-01', COALESCE(MAX(number), 0) + 1, 'O', ?, ?, 'F1',"
                    + " 'Facture', '', '',"
                        + " '', '2026-01-10', 'fatou', '' FROM entry",
                id,
                journal,
                DAY,
                DAY);
        sql.update(
                "INSERT INTO entry_line (entry, line, account, accounting_date, third_party, label, debit, credit,"
                    + " vat_code)"
                        + " VALUES (?, 1, ?, ?, ?, 'Facture', 118000, 0, '')",
                id,
                account,
                DAY,
                thirdParty);
    }

    /** Writes a draft of one line. */
    public static void draft(Sql sql, String journal, String account, String thirdParty) {
        var id = UUID.randomUUID();
        sql.update(
                "INSERT INTO draft (id, journal, reference, label, reason, origin, origin_id, created_at, created_by,"
                        + " changed_at) VALUES (?, ?, '', '', '', '', '', '2026-01-10', 'fatou', '2026-01-10')",
                id,
                journal);
        sql.update(
                "INSERT INTO draft_line (draft, line, account, third_party, label, debit, credit, vat_code)"
                        + " VALUES (?, 1, ?, ?, '', 118000, 0, '')",
                id,
                account,
                thirdParty);
    }
}
