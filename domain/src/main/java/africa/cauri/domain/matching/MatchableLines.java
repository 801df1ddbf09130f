package africa.cauri.domain.matching;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The lines of the books as they are shown for lettering; opening entries that a closing made are not among them. */
@ApplicationScoped
public class MatchableLines {

    /** The most lines that one page shows. */
    public static final int MOST_ROWS = 1000;

    private static final String SUMS = "SELECT COUNT(*), COALESCE(SUM(l.debit), 0), COALESCE(SUM(l.credit), 0) FROM "
            + LineSources.LINES + " WHERE NOT " + LineSources.IS_CARRIED_FORWARD;

    private final Sql sql;
    private final Companies companies;
    private final Parties parties;

    protected MatchableLines() {
        this(null, null, null);
    }

    @Inject
    MatchableLines(Sql sql, Companies companies, Parties parties) {
        this.sql = sql;
        this.companies = companies;
        this.parties = parties;
    }

    /** Which lines to show. */
    public enum Shown {
        /** Those that are in no complete group. */
        OPEN(" AND NOT COALESCE(g.complete, FALSE)"),
        COMPLETE(" AND g.complete"),
        ALL("");

        private final String condition;

        Shown(String condition) {
            this.condition = condition;
        }
    }

    /**
     * Which lines of which account, and which page of them.
     *
     * @param thirdParty the code of one, or of one that was merged into it; empty for the lines of all
     * @param from the first accounting date
     * @param until the last one, included
     * @param choice which of these lines
     * @param first how many to pass over
     * @param max the most to return, from 1 to {@link #MOST_ROWS}
     */
    public record Query(
            String account,
            String thirdParty,
            Shown shown,
            LocalDate from,
            LocalDate until,
            LineChoice choice,
            int first,
            int max) {

        public Query {
            if (max < 1 || max > MOST_ROWS) {
                throw new IllegalArgumentException("max " + max);
            }
        }

        /** Asks for all lines of the account, the third party and the days. */
        public Query(
                String account, String thirdParty, Shown shown, LocalDate from, LocalDate until, int first, int max) {
            this(account, thirdParty, shown, from, until, LineChoice.ALL, first, max);
        }
    }

    /**
     * Returns the page of lines, by accounting date.
     *
     * @throws NotFound if there is no such third party
     */
    public List<MatchableLine> list(Query query) {
        var company = companies.get();
        var statement = narrowed(LineRows.SELECT, query)
                .and(LineRows.IN_ORDER + " LIMIT ? OFFSET ?", query.max(), query.first());
        return sql.list(statement.text(), row -> LineRows.read(row, company), statement.arguments());
    }

    /** How many lines there are in all pages, and what they add up to. */
    public record Sums(int lines, Money debit, Money credit) {}

    /**
     * Returns the sums of all pages of the lines.
     *
     * @throws NotFound if there is no such third party
     */
    public Sums sums(Query query) {
        var company = companies.get();
        var statement = narrowed(SUMS, query);
        return sql.find(
                        statement.text(),
                        row -> new Sums(row.getInt(1), company.money(row.getLong(2)), company.money(row.getLong(3))),
                        statement.arguments())
                .orElseThrow();
    }

    private LineQuery narrowed(String beginning, Query query) {
        var statement = new LineQuery(beginning);
        statement.and(" AND l.account = ?", query.account());
        statement.and(" AND l.accounting_date BETWEEN ? AND ?", query.from(), query.until());
        if (!query.thirdParty().isEmpty()) {
            var ids = parties.get(query.thirdParty()).ids();
            statement.and(" AND l.third_party IN (" + Sql.marks(ids.size()) + ")", ids.toArray());
        }
        query.choice().narrow(statement);
        return statement.and(query.shown().condition);
    }

    /**
     * Returns those of the lines that exist, by accounting date.
     *
     * @param keys at most {@link #MOST_ROWS}
     */
    public List<MatchableLine> of(Collection<LineKey> keys) {
        if (keys.size() > MOST_ROWS) {
            throw new IllegalArgumentException(keys.size() + " keys");
        }
        if (keys.isEmpty()) {
            return List.of();
        }
        var company = companies.get();
        var marks = String.join(", ", Collections.nCopies(keys.size(), "(?, ?)"));
        var values = keys.stream().flatMap(key -> Stream.of(key.entry().value(), key.line()));
        var statement = LineRows.SELECT + " AND (l.entry, l.line) IN (" + marks + ")" + LineRows.IN_ORDER;
        return sql.list(statement, row -> LineRows.read(row, company), values.toArray());
    }

    /** Returns the lines of a group, by accounting date; none if it was undone. */
    public List<MatchableLine> of(MatchGroupId group) {
        var company = companies.get();
        var statement = LineRows.SELECT + " AND g.id = ?" + LineRows.IN_ORDER;
        return sql.list(statement, row -> LineRows.read(row, company), group.value());
    }

    /** Returns the lines of an entry, those that cannot be lettered too; none of one that a closing carried forward. */
    public List<MatchableLine> of(EntryId entry) {
        var company = companies.get();
        var statement = LineRows.SELECT + " AND l.entry = ? ORDER BY l.line";
        return sql.list(statement, row -> LineRows.read(row, company), entry.value());
    }

    /** Returns the lines that a group had when it was undone, in the order of their entries. */
    public List<LineKey> undoneOf(MatchGroupId group) {
        return sql.list(
                "SELECT entry, line FROM match_line WHERE match_group = ? AND live IS NULL ORDER BY entry, line",
                LineRows::key,
                group.value());
    }
}
