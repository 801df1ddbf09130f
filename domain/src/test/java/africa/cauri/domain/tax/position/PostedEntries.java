package africa.cauri.domain.tax.position;

import africa.cauri.domain.sql.Sql;
import java.time.LocalDate;
import java.util.UUID;

/** Entries written as the journal writes them, without its rules: lines such as {@code 7011 C 100000 VBN}. */
final class PostedEntries {

    private static final String ENTRY =
            """
            INSERT INTO entry (id, journal, fiscal_year, number, nature, accounting_date, document_date, reference,
                label,
                reason, origin, origin_id, recorded_at, recorded_by, hash)
            SELECT ?, 'OD', f.starts_on, ?, ?, ?, ?, '', 'Écriture', '', 'TEST', '', '2026-01-15', 'fatou', ''
            FROM fiscal_year f WHERE ? BETWEEN f.starts_on AND f.ends_on
            """;

    private static final String LINE =
            """
            INSERT INTO entry_line (entry, line, account, accounting_date, label, debit, credit, vat_code)
            VALUES (?, ?, ?, ?, '', ?, ?, ?)
            """;

    private static final String BALANCE =
            """
            INSERT INTO account_balance (account, period, nature, currency, debit, credit, foreign_debit,
                foreign_credit)
            SELECT ?, p.starts_on, ?, 'XOF', ?, ?, 0, 0 FROM period p WHERE ? BETWEEN p.starts_on AND p.ends_on
            ON DUPLICATE KEY UPDATE debit = account_balance.debit + VALUES(debit),
                credit = account_balance.credit + VALUES(credit)
            """;

    private final Sql sql;
    private int number;

    PostedEntries(Sql sql) {
        this.sql = sql;
    }

    /** Posts an entry of the day of its document. */
    void post(String day, String... lines) {
        write(day, day, "M", lines);
    }

    /** Posts an opening entry of the year that begins on that day. */
    void open(String day, String... lines) {
        write(day, day, "O", lines);
    }

    /** Posts an entry whose document is of another day. */
    void postLate(String day, String documentDay, String... lines) {
        write(day, documentDay, "M", lines);
    }

    private void write(String day, String documentDay, String nature, String... lines) {
        var id = UUID.randomUUID();
        number++;
        sql.update(ENTRY, id, number, nature, day, documentDay, day);
        for (int place = 1; place <= lines.length; place++) {
            line(id, place, LocalDate.parse(day), nature, lines[place - 1].split(" "));
        }
    }

    private void line(UUID entry, int place, LocalDate day, String nature, String... words) {
        long amount = Long.parseLong(words[2]);
        long debit = words[1].equals("D") ? amount : 0;
        long credit = words[1].equals("C") ? amount : 0;
        sql.update(LINE, entry, place, words[0], day, debit, credit, words.length > 3 ? words[3] : "");
        sql.update(BALANCE, words[0], nature, debit, credit, day);
    }
}
