package africa.cauri.reports.book;

import africa.cauri.domain.period.Period;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds accounts up from the kept balances. Lines are added up only in the months that the range cuts, and there those
 * of the shorter side of the cut, from an index alone: the cost hardly depends on the number of entries.
 */
@ApplicationScoped
class KeptSums {

    private static final String KEPT =
            """
            SELECT account, nature = 'O' OR period < ? AS before_range, SUM(debit) AS debit, SUM(credit) AS credit
            FROM %s WHERE period IN (%s)%s GROUP BY account, before_range
            """;

    /** So many ranges of the index as there are accounts: the accounts are named for that. */
    private static final String LINES =
            """
            SELECT account, 0 AS before_range, SUM(debit) AS debit, SUM(credit) AS credit
            FROM entry_line FORCE INDEX (%s)
            WHERE account IN (%s) AND accounting_date BETWEEN ? AND ?%s GROUP BY account
            """;

    private static final String OPENINGS =
            """
            SELECT l.account, 0 AS before_range, SUM(l.debit) AS debit, SUM(l.credit) AS credit
            FROM entry e JOIN entry_line l ON l.entry = e.id
            WHERE e.nature = 'O' AND e.accounting_date BETWEEN ? AND ?%s GROUP BY l.account
            """;

    private final Sql sql;

    protected KeptSums() {
        this(null);
    }

    @Inject
    KeptSums(Sql sql) {
        this.sql = sql;
    }

    /** Whose sums are wanted: the table that keeps them, the index of their lines, a column and its values. */
    private record Wanted(String table, String index, String column, List<? extends Object> values) {
        String condition(String alias) {
            return values.isEmpty() ? "" : " AND " + alias + column + " IN (" + Sql.marks(values.size()) + ")";
        }
    }

    /**
     * What moved on an account.
     *
     * @param before whether it belongs into the opening column: it came before the range, or opens the books
     */
    private record Moved(String account, boolean before, long debit, long credit) {
        static Moved read(ResultSet row) throws SQLException {
            return new Moved(
                    row.getString("account"),
                    row.getBoolean("before_range"),
                    row.getLong("debit"),
                    row.getLong("credit"));
        }

        Sum movement() {
            return new Sum(account, 0, debit, credit);
        }

        Sum sum() {
            return before ? new Sum(account, Math.subtractExact(debit, credit), 0, 0) : movement();
        }
    }

    /** Adds every account up. */
    Map<String, Sum> of(BookRange range) {
        return sums(range, new Wanted("account_balance", "entry_line_account", "account", List.of()));
    }

    /** Adds one account up. */
    Map<String, Sum> ofAccount(BookRange range, String account) {
        return sums(range, new Wanted("account_balance", "entry_line_account", "account", List.of(account)));
    }

    /** Adds every account up as far as it is about third parties, at least one, given by their ids. */
    Map<String, Sum> ofThirdParties(BookRange range, List<Integer> ids) {
        return sums(range, new Wanted("third_party_balance", "entry_line_third_party", "third_party", ids));
    }

    private Map<String, Sum> sums(BookRange range, Wanted wanted) {
        var sums = new HashMap<String, Sum>();
        if (!range.whole().isEmpty()) {
            var whole = range.whole().stream().map(Period::from).toList();
            kept(wanted, whole, range.from()).forEach(moved -> add(sums, moved.sum()));
        }
        for (var part : range.parts()) {
            cut(wanted, part, range).forEach((account, sum) -> {
                if (!sum.isNil()) {
                    add(sums, sum);
                }
            });
        }
        return sums;
    }

    private static void add(Map<String, Sum> sums, Sum sum) {
        sums.merge(sum.account(), sum, Sum::add);
    }

    private List<Moved> kept(Wanted wanted, List<LocalDate> periods, LocalDate from) {
        var query = KEPT.formatted(wanted.table, Sql.marks(periods.size()), wanted.condition(""));
        return sql.list(query, Moved::read, arguments(List.of(from), periods, wanted.values));
    }

    /** What lies in a period that the range cuts, before the range and in it. */
    private Map<String, Sum> cut(Wanted wanted, Period part, BookRange range) {
        var month = kept(wanted, List.of(part.from()), part.from());
        var all = new HashMap<String, Sum>();
        month.forEach(moved -> add(all, moved.movement()));
        var first = range.from().isAfter(part.from()) ? range.from() : part.from();
        var last = range.until().isBefore(part.until()) ? range.until() : part.until();
        var sums = until(wanted, part, last, all);
        until(wanted, part, first.minusDays(1), all).values().forEach(before -> add(sums, before.opened()));
        if (month.stream().anyMatch(Moved::before)) {
            openings(wanted, first, last)
                    .forEach(opening -> add(sums, opening.movement().opened()));
        }
        return sums;
    }

    /** What moved from the first day of the period to that one. */
    private Map<String, Sum> until(Wanted wanted, Period part, LocalDate day, Map<String, Sum> all) {
        var sums = new HashMap<String, Sum>();
        if (all.isEmpty() || day.isBefore(part.from())) {
            return sums;
        }
        long passed = day.toEpochDay() - part.from().toEpochDay();
        if (passed < part.until().toEpochDay() - day.toEpochDay()) {
            lines(wanted, all, part.from(), day).forEach(moved -> add(sums, moved.movement()));
            return sums;
        }
        sums.putAll(all);
        lines(wanted, all, day.plusDays(1), part.until())
                .forEach(rest -> add(sums, rest.movement().negated()));
        return sums;
    }

    private List<Moved> lines(Wanted wanted, Map<String, Sum> accounts, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return List.of();
        }
        var query = LINES.formatted(wanted.index, Sql.marks(accounts.size()), wanted.condition(""));
        var named = new ArrayList<>(accounts.keySet());
        return sql.list(query, Moved::read, arguments(named, List.of(from, until), wanted.values));
    }

    private List<Moved> openings(Wanted wanted, LocalDate from, LocalDate until) {
        var query = OPENINGS.formatted(wanted.condition("l."));
        return sql.list(query, Moved::read, arguments(List.of(from, until), wanted.values, List.of()));
    }

    private static Object[] arguments(
            List<? extends Object> first, List<? extends Object> second, List<? extends Object> third) {
        var arguments = new ArrayList<Object>(first);
        arguments.addAll(second);
        arguments.addAll(third);
        return arguments.toArray();
    }
}
