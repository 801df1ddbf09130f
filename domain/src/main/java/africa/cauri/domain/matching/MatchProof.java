package africa.cauri.domain.matching;

import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Proves from the lines themselves that every group is what it says. */
@ApplicationScoped
public class MatchProof {

    /** Sums and days as kept, nil if complete, one account, one third party; the first group that is not so. */
    private static final String FIRST_WRONG =
            """
            SELECT g.id
            FROM match_group g LEFT JOIN match_line m ON m.match_group = g.id AND m.live = 1
                LEFT JOIN entry_line l ON l.entry = m.entry AND l.line = m.line
                LEFT JOIN third_party t ON t.id = l.third_party
            WHERE g.undone_at IS NULL
            GROUP BY g.id
            HAVING COUNT(l.line) < 2
                OR SUM(l.debit) <> MAX(g.debit) OR SUM(l.credit) <> MAX(g.credit)
                OR MIN(l.accounting_date) <> MAX(g.first_date) OR MAX(l.accounting_date) <> MAX(g.last_date)
                OR (MAX(g.complete) AND SUM(l.debit) <> SUM(l.credit))
                OR MIN(l.account) <> MAX(g.account) OR MAX(l.account) <> MAX(g.account)
                OR COUNT(DISTINCT COALESCE(t.merged_into, t.id, 0)) > 1
            ORDER BY g.id LIMIT 1
            """;

    private final Sql sql;

    protected MatchProof() {
        this(null);
    }

    @Inject
    MatchProof(Sql sql) {
        this.sql = sql;
    }

    /** Returns the first group that its lines contradict; nothing if all are right. */
    public Optional<MatchGroupId> findFirstWrong() {
        return findFirstWrong(sql);
    }

    /** Returns the same at the moment of the books that these statements read. */
    public static Optional<MatchGroupId> findFirstWrong(Sql moment) {
        return moment.find(FIRST_WRONG, row -> new MatchGroupId(row.getObject("id", UUID.class)));
    }
}
