package africa.cauri.domain.matching;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.company.Company;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.matching.MatchGroup.PostedDifference;
import africa.cauri.domain.matching.MatchGroup.Undone;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The groups of lettered lines, those that were undone too. */
@ApplicationScoped
public class MatchGroups {

    /** The most groups that one page shows. */
    public static final int MOST_ROWS = 500;

    private static final String SELECT =
            """
            SELECT g.*, t.code AS third_party_code
            FROM match_group g LEFT JOIN third_party own ON own.id = g.third_party
                LEFT JOIN third_party t ON t.id = COALESCE(own.merged_into, own.id)
            """;

    private final Sql sql;
    private final Companies companies;
    private final Parties parties;

    protected MatchGroups() {
        this(null, null, null);
    }

    @Inject
    MatchGroups(Sql sql, Companies companies, Parties parties) {
        this.sql = sql;
        this.companies = companies;
        this.parties = parties;
    }

    /** Which groups to show. */
    public enum Shown {
        /** Those whose lines leave something open. */
        PARTIAL("AND g.undone_at IS NULL AND NOT g.complete"),
        COMPLETE("AND g.undone_at IS NULL AND g.complete"),
        UNDONE("AND g.undone_at IS NOT NULL"),
        ALL("");

        private final String condition;

        Shown(String condition) {
            this.condition = condition;
        }
    }

    /** Returns the group, or throws {@link NotFound}. */
    public MatchGroup get(MatchGroupId id) {
        var company = companies.get();
        return sql.find(SELECT + "WHERE g.id = ?", row -> group(row, company), id.value())
                .orElseThrow(() -> new NotFound(MatchGroup.class, id));
    }

    /**
     * Returns a page of the groups of an account, by third party and code.
     *
     * @param thirdParty the code of one, or of one that was merged into it; empty for the groups of all
     * @param first how many to pass over
     * @param max the most to return, from 1 to {@link #MOST_ROWS}
     * @throws NotFound if there is no such third party
     */
    public List<MatchGroup> list(String account, String thirdParty, Shown shown, int first, int max) {
        return list(account, thirdParty, shown.condition + " ORDER BY g.third_party, g.code", first, max);
    }

    /**
     * Returns the groups of an account that were made or undone last, the latest first.
     *
     * @param thirdParty the code of one, or of one that was merged into it; empty for the groups of all
     * @param max the most to return, from 1 to {@link #MOST_ROWS}
     * @throws NotFound if there is no such third party
     */
    public List<MatchGroup> latest(String account, String thirdParty, int max) {
        return list(account, thirdParty, "ORDER BY COALESCE(g.undone_at, g.made_at) DESC, g.id", 0, max);
    }

    private List<MatchGroup> list(String account, String thirdParty, String end, int first, int max) {
        if (max < 1 || max > MOST_ROWS) {
            throw new IllegalArgumentException("max " + max);
        }
        var company = companies.get();
        var query = new LineQuery(SELECT).and("WHERE g.account = ? ", account);
        if (!thirdParty.isEmpty()) {
            var ids = parties.get(thirdParty).ids();
            query.and("AND g.third_party IN (" + Sql.marks(ids.size()) + ") ", ids.toArray());
        }
        query.and(end + " LIMIT ? OFFSET ?", max, first);
        return sql.list(query.text(), row -> group(row, company), query.arguments());
    }

    private static MatchGroup group(ResultSet row, Company company) throws SQLException {
        var code = new MatchCode(row.getInt("code"));
        var complete = row.getBoolean("complete");
        return new MatchGroup(
                new MatchGroupId(row.getObject("id", UUID.class)),
                row.getString("account"),
                Optional.ofNullable(row.getString("third_party_code")).orElse(""),
                complete ? code.complete() : code.partial(),
                complete,
                MatchGroup.Made.valueOf(row.getString("made")),
                company.money(row.getLong("debit")),
                company.money(row.getLong("credit")),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                difference(row),
                Sql.instant(row, "made_at"),
                row.getString("made_by"),
                undone(row));
    }

    private static Optional<PostedDifference> difference(ResultSet row) throws SQLException {
        var entry = row.getObject("difference_entry", UUID.class);
        return entry == null
                ? Optional.empty()
                : Optional.of(
                        new PostedDifference(DifferenceKind.valueOf(row.getString("difference")), new EntryId(entry)));
    }

    private static Optional<Undone> undone(ResultSet row) throws SQLException {
        var by = row.getString("undone_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Undone(Sql.instant(row, "undone_at"), by, row.getString("undone_reason")));
    }
}
