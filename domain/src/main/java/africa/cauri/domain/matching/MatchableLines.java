package africa.cauri.domain.matching;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The lines of the books as they are shown for lettering; opening entries that a closing made are not among them. */
@ApplicationScoped
public class MatchableLines {

    /** The most lines that one page shows. */
    public static final int MOST_ROWS = 1000;

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
     * @param first how many to pass over
     * @param max the most to return, from 1 to {@link #MOST_ROWS}
     */
    public record Query(
            String account, String thirdParty, Shown shown, LocalDate from, LocalDate until, int first, int max) {

        public Query {
            if (max < 1 || max > MOST_ROWS) {
                throw new IllegalArgumentException("max " + max);
            }
        }
    }

    /**
     * Returns the page of lines, by accounting date.
     *
     * @throws NotFound if there is no such third party
     */
    public List<MatchableLine> list(Query query) {
        var company = companies.get();
        var arguments = new ArrayList<Object>(List.of(query.account(), query.from(), query.until()));
        var ofParty = "";
        if (!query.thirdParty().isEmpty()) {
            var ids = parties.get(query.thirdParty()).ids();
            ofParty = " AND l.third_party IN (" + Sql.marks(ids.size()) + ")";
            arguments.addAll(ids);
        }
        arguments.add(query.max());
        arguments.add(query.first());
        var statement = LineRows.SELECT + " AND l.account = ? AND l.accounting_date BETWEEN ? AND ?" + ofParty
                + query.shown().condition + LineRows.IN_ORDER + " LIMIT ? OFFSET ?";
        return sql.list(statement, row -> LineRows.read(row, company), arguments.toArray());
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
