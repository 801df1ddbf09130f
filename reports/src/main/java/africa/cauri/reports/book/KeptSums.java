package africa.cauri.reports.book;

import africa.cauri.domain.period.Period;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds accounts up from the kept balances. Lines are added up only in the months that the range cuts, so that the cost
 * hardly depends on the number of entries.
 */
@ApplicationScoped
class KeptSums {

    private static final String KEPT =
            """
            SELECT account, nature = 'O' OR period < ? AS before_range, SUM(debit) AS debit, SUM(credit) AS credit
            FROM %s WHERE period IN (%s)%s GROUP BY account, before_range
            """;

    private static final String LINES =
            """
            SELECT l.account, e.nature = 'O' OR e.accounting_date < ? AS before_range,
                SUM(l.debit) AS debit, SUM(l.credit) AS credit
            FROM entry e JOIN entry_line l ON l.entry = e.id
            WHERE e.accounting_date BETWEEN ? AND ?%s GROUP BY l.account, before_range
            """;

    private final Sql sql;

    protected KeptSums() {
        this(null);
    }

    @Inject
    KeptSums(Sql sql) {
        this.sql = sql;
    }

    /** Adds every account up. */
    Map<String, Sum> of(BookRange range) {
        return sums(range, "account_balance", "", "", List.of());
    }

    /** Adds one account up. */
    Map<String, Sum> ofAccount(BookRange range, String account) {
        return sums(range, "account_balance", " AND account = ?", " AND l.account = ?", List.of(account));
    }

    /** Adds every account up as far as it is about third parties, at least one, given by their ids. */
    Map<String, Sum> ofThirdParties(BookRange range, List<Integer> ids) {
        var marks = " IN (" + Sql.marks(ids.size()) + ")";
        return sums(range, "third_party_balance", " AND third_party" + marks, " AND l.third_party" + marks, ids);
    }

    private Map<String, Sum> sums(
            BookRange range, String table, String ofKept, String ofLines, List<? extends Object> ofWhom) {
        var sums = new HashMap<String, Sum>();
        if (!range.whole().isEmpty()) {
            var arguments = new ArrayList<Object>(List.of(range.from()));
            range.whole().stream().map(Period::from).forEach(arguments::add);
            arguments.addAll(ofWhom);
            var query = KEPT.formatted(table, Sql.marks(range.whole().size()), ofKept);
            sql.list(query, KeptSums::sum, arguments.toArray())
                    .forEach(sum -> sums.merge(sum.account(), sum, Sum::add));
        }
        for (var part : range.parts()) {
            var last = part.until().isBefore(range.until()) ? part.until() : range.until();
            var arguments = new ArrayList<Object>(List.of(range.from(), part.from(), last));
            arguments.addAll(ofWhom);
            sql.list(LINES.formatted(ofLines), KeptSums::sum, arguments.toArray())
                    .forEach(sum -> sums.merge(sum.account(), sum, Sum::add));
        }
        return sums;
    }

    private static Sum sum(ResultSet row) throws SQLException {
        var account = row.getString("account");
        long debit = row.getLong("debit");
        long credit = row.getLong("credit");
        return row.getBoolean("before_range")
                ? new Sum(account, Math.subtractExact(debit, credit), 0, 0)
                : new Sum(account, 0, debit, credit);
    }
}
