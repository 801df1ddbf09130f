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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The posted entries, one at a time. */
@ApplicationScoped
public class Entries {

    private static final String ENTRY =
            """
            SELECT e.*, r.id AS reversed_by
            FROM entry e LEFT JOIN entry r ON r.reverses = e.id
            WHERE e.id IN (%s) ORDER BY e.journal, e.fiscal_year, e.number
            """;

    /** The ids are in the order of time. */
    private static final String STANDING =
            """
            SELECT e.id FROM entry e
            WHERE e.origin = ? AND e.origin_id = ? AND e.id > ?
                AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses = e.id)
            ORDER BY e.id LIMIT ?
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private static final String LINES =
            """
            SELECT l.*, a.title, t.code
            FROM entry_line l JOIN account a ON a.number = l.account LEFT JOIN third_party t ON t.id = l.third_party
            WHERE l.entry IN (%s) ORDER BY l.entry, l.line
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
        return list(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(EntryDetails.class, id));
    }

    /** Returns those of the entries that exist, by journal, year and number. */
    public List<EntryDetails> list(Collection<EntryId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var currency = companies.get().currency();
        var values = ids.stream().map(EntryId::value).toArray();
        var lines = new HashMap<EntryId, List<EntryDetails.Line>>();
        sql.each(
                LINES.formatted(Sql.marks(values.length)),
                row -> Map.entry(new EntryId(row.getObject("entry", UUID.class)), line(row, currency)),
                found -> lines.computeIfAbsent(found.getKey(), entry -> new ArrayList<>())
                        .add(found.getValue()),
                values);
        return sql.list(ENTRY.formatted(Sql.marks(values.length)), row -> entry(row, lines), values);
    }

    /**
     * Returns the first entries that were made from one thing and that none takes back, in the order of their ids.
     *
     * @param after the one behind which to look
     */
    public List<EntryId> standing(Origin origin, Optional<EntryId> after, int most) {
        return sql.list(
                STANDING,
                row -> new EntryId(row.getObject(1, UUID.class)),
                origin.kind(),
                origin.id(),
                after.map(EntryId::value).orElse(FIRST),
                most);
    }

    private static EntryDetails entry(ResultSet row, Map<EntryId, List<EntryDetails.Line>> lines) throws SQLException {
        var id = new EntryId(row.getObject("id", UUID.class));
        return new EntryDetails(
                id,
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
                lines.getOrDefault(id, List.of()));
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
