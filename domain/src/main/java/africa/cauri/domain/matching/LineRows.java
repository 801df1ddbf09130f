package africa.cauri.domain.matching;

import africa.cauri.domain.company.Company;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.matching.MatchableLine.Lettered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads lines as they are shown for lettering. */
final class LineRows {

    static final String SELECT =
            """
            SELECT l.entry, l.line, l.account, l.accounting_date, l.due_date, l.debit, l.credit, l.currency,
                l.foreign_amount, IF(l.label = '', e.label, l.label) AS label, e.journal, e.number, e.document_date,
                e.reference, COALESCE(t.code, '') AS third_party, g.id AS match_group, g.code, g.complete,
                g.debit - g.credit AS residual
            FROM
            """
                    + " " + LineSources.LINES + " WHERE NOT " + LineSources.IS_CARRIED_FORWARD;

    static final String IN_ORDER = " ORDER BY l.accounting_date, l.entry, l.line";

    private LineRows() {}

    static MatchableLine read(ResultSet row, Company company) throws SQLException {
        return new MatchableLine(
                key(row),
                row.getString("journal"),
                row.getInt("number"),
                row.getObject("accounting_date", LocalDate.class),
                row.getObject("document_date", LocalDate.class),
                Optional.ofNullable(row.getObject("due_date", LocalDate.class)),
                row.getString("reference"),
                row.getString("label"),
                row.getString("account"),
                row.getString("third_party"),
                company.money(row.getLong("debit")),
                company.money(row.getLong("credit")),
                Items.foreign(row),
                lettered(row, company));
    }

    static LineKey key(ResultSet row) throws SQLException {
        return new LineKey(new EntryId(row.getObject("entry", UUID.class)), row.getInt("line"));
    }

    private static Optional<Lettered> lettered(ResultSet row, Company company) throws SQLException {
        var group = row.getObject("match_group", UUID.class);
        if (group == null) {
            return Optional.empty();
        }
        var code = new MatchCode(row.getInt("code"));
        var complete = row.getBoolean("complete");
        var letters = complete ? code.complete() : code.partial();
        var residual = company.money(row.getLong("residual"));
        return Optional.of(new Lettered(new MatchGroupId(group), letters, complete, residual));
    }
}
