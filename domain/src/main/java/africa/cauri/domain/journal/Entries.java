package africa.cauri.domain.journal;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The posted entries, one at a time. */
@ApplicationScoped
public class Entries {

    private static final String ENTRY =
            """
            SELECT e.*, r.id AS reversed_by
            FROM entry e LEFT JOIN entry r ON r.reverses = e.id
            WHERE e.id = ?
            """;

    private static final String LINES =
            """
            SELECT l.*, a.title, t.code
            FROM entry_line l JOIN account a ON a.number = l.account LEFT JOIN third_party t ON t.id = l.third_party
            WHERE l.entry = ? ORDER BY l.line
            """;

    private final Sql sql;
    private final Companies companies;

    protected Entries() {
        this(null, null);
    }

    @Inject
    Entries(Sql sql, Companies companies) {
        this.sql = sql;
        this.companies = companies;
    }

    /** Returns the entry, or throws {@link NotFound}. */
    public EntryDetails get(EntryId id) {
        var currency = companies.get().currency();
        var lines = sql.list(LINES, row -> line(row, currency), id.value());
        return sql.find(ENTRY, row -> entry(row, lines), id.value())
                .orElseThrow(() -> new NotFound(EntryDetails.class, id));
    }

    private static EntryDetails entry(ResultSet row, List<EntryDetails.Line> lines) throws SQLException {
        return new EntryDetails(
                new EntryId(row.getObject("id", UUID.class)),
                row.getString("journal"),
                row.getObject("fiscal_year", LocalDate.class),
                row.getInt("number"),
                Nature.of(row.getString("nature").charAt(0)),
                row.getObject("accounting_date", LocalDate.class),
                row.getObject("document_date", LocalDate.class),
                row.getString("reference"),
                row.getString("label"),
                row.getString("reason"),
                id(row, "reverses"),
                id(row, "reversed_by"),
                new Origin(Origin.Kind.valueOf(row.getString("origin")), row.getString("origin_id")),
                Sql.instant(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("hash"),
                lines);
    }

    private static Optional<EntryId> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(EntryId::new);
    }

    private static EntryDetails.Line line(ResultSet row, Currency books) throws SQLException {
        return new EntryDetails.Line(
                row.getInt("line"),
                row.getString("account"),
                row.getString("title"),
                Optional.ofNullable(row.getString("code")).orElse(""),
                row.getString("label"),
                new Money(row.getLong("debit"), books),
                new Money(row.getLong("credit"), books),
                Optional.ofNullable(row.getObject("due_date", LocalDate.class)),
                foreign(row),
                row.getString("vat_code"));
    }

    static Optional<ForeignAmount> foreign(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return currency == null
                ? Optional.empty()
                : Optional.of(new ForeignAmount(
                        new Money(row.getLong("foreign_amount"), Currency.valueOf(currency)),
                        row.getBigDecimal("rate")));
    }
}
