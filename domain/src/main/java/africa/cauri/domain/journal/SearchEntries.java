package africa.cauri.domain.journal;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.party.ThirdParties;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Looks posted entries up. */
@ApplicationScoped
public class SearchEntries {

    /** Beyond this nobody turns pages: the search is to be made narrower. */
    public static final int MOST_FOUND = 10_000;

    private static final String ROWS =
            """
            SELECT e.*, r.id AS reversed_by,
                (SELECT SUM(l.debit) FROM entry_line l WHERE l.entry = e.id) AS total
            FROM entry e LEFT JOIN entry r ON r.reverses = e.id
            WHERE e.id IN (%s)
            """;

    private final Acting acting;
    private final Sql sql;
    private final Companies companies;
    private final ThirdParties parties;

    protected SearchEntries() {
        this(null, null, null, null);
    }

    @Inject
    SearchEntries(Acting acting, Sql sql, Companies companies, ThirdParties parties) {
        this.acting = acting;
        this.sql = sql;
        this.companies = companies;
        this.parties = parties;
    }

    /**
     * A page of what was found.
     *
     * @param total how many there are in all; {@link #MOST_FOUND} stands for that many or more
     */
    public record Found(List<EntryRow> rows, int total) {}

    /**
     * Returns a page of the entries that are wanted.
     *
     * @param page from 1
     * @param size of a page; the page ends within the first {@link #MOST_FOUND}
     * @throws NotFound if there is no such third party
     */
    @Transactional
    public Found search(EntrySearch search, int page, int size) {
        acting.actor().require(Power.READ);
        int first = Math.multiplyExact(page - 1, size);
        if (first < 0 || size < 1 || first + size > MOST_FOUND) {
            throw new IllegalArgumentException("page " + page + " of " + size);
        }
        var parties = search.thirdParty().map(this.parties::gathered).orElse(List.of());
        var query = new EntryQuery(search, parties);
        var ids = sql.list(query.page(), row -> row.getObject(1, UUID.class), query.arguments(size, first));
        int total = sql.find(query.count(), row -> row.getInt(1), query.arguments(MOST_FOUND))
                .orElseThrow();
        return new Found(rows(ids), total);
    }

    private List<EntryRow> rows(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var currency = companies.get().currency();
        Map<UUID, EntryRow> found = new HashMap<>();
        sql.each(
                ROWS.formatted(Sql.marks(ids.size())),
                row -> row(row, currency),
                row -> found.put(row.id().value(), row),
                ids.toArray());
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static EntryRow row(ResultSet row, Currency currency) throws SQLException {
        return new EntryRow(
                new EntryId(row.getObject("id", UUID.class)),
                row.getString("journal"),
                row.getObject("fiscal_year", LocalDate.class),
                row.getInt("number"),
                row.getObject("accounting_date", LocalDate.class),
                row.getObject("document_date", LocalDate.class),
                row.getString("reference"),
                row.getString("label"),
                new Money(row.getLong("total"), currency),
                Optional.ofNullable(row.getObject("reverses", UUID.class)).map(EntryId::new),
                Optional.ofNullable(row.getObject("reversed_by", UUID.class)).map(EntryId::new));
    }
}
