package africa.cauri.domain.closing;

import africa.cauri.domain.company.Company;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The lines of third parties that were open on a day, on the accounts that are lettered: those that no complete group of
 * lines up to that day holds. Opening lines of a closing only repeat others, and are none of them.
 */
@ApplicationScoped
class OpenItems {

    private static final String OPEN =
            """
            SELECT l.entry, l.line, l.account, t.code, e.reference, l.label, l.debit, l.credit, l.due_date, l.currency,
                l.foreign_amount, l.rate
            FROM entry_line l JOIN account a ON a.number = l.account AND a.lettrable
                JOIN third_party own ON own.id = l.third_party
                JOIN third_party t ON t.id = COALESCE(own.merged_into, own.id)
                JOIN entry e ON e.id = l.entry
            WHERE l.accounting_date <= ? AND l.account < '6'
                AND NOT (e.nature = 'O' AND (e.origin = 'CLOSING' OR EXISTS (
                    SELECT 1 FROM entry c WHERE c.id = e.reverses AND c.nature = 'O' AND c.origin = 'CLOSING')))
                AND NOT EXISTS (
                    SELECT 1 FROM match_line m JOIN match_group g ON g.id = m.match_group
                    WHERE m.entry = l.entry AND m.line = l.line AND m.live = 1 AND g.complete AND g.last_date <= ?)
            ORDER BY l.account, t.code, l.accounting_date, l.entry, l.line
            """;

    private static final int LONGEST_LABEL = 200;

    private final Sql sql;

    protected OpenItems() {
        this(null);
    }

    @Inject
    OpenItems(Sql sql) {
        this.sql = sql;
    }

    /** Returns those that were open at the end of that day, by account and third party, the oldest first. */
    List<OpeningLine> on(Company company, LocalDate day) {
        return sql.list(OPEN, row -> item(row, company), day, day);
    }

    private static OpeningLine item(ResultSet row, Company company) throws SQLException {
        var line = new DraftLine(
                row.getString("account"),
                row.getString("code"),
                label(row.getString("reference"), row.getString("label")),
                company.money(row.getLong("debit")),
                company.money(row.getLong("credit")),
                Optional.ofNullable(row.getObject("due_date", LocalDate.class)),
                foreign(row),
                "");
        var source = new OpeningLine.Source(new EntryId(row.getObject("entry", UUID.class)), row.getInt("line"));
        return new OpeningLine(line, Optional.of(source));
    }

    /** The reference of the item, and what its line says; as long as a label may be. */
    private static String label(String reference, String label) {
        var text = (reference + " " + label).strip();
        return text.codePointCount(0, text.length()) <= LONGEST_LABEL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_LABEL));
    }

    private static Optional<ForeignAmount> foreign(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return currency == null
                ? Optional.empty()
                : Optional.of(new ForeignAmount(
                        new Money(row.getLong("foreign_amount"), Currency.valueOf(currency)),
                        row.getBigDecimal("rate")));
    }
}
