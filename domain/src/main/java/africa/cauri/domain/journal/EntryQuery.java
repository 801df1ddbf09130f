package africa.cauri.domain.journal;

import africa.cauri.domain.chart.SearchWords;
import africa.cauri.domain.sql.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The statements that look entries up: by their lines if the search is about lines, so that an index of the lines gives
 * the account, the third party or the amount in the order of the days.
 */
final class EntryQuery {

    private static final String WORD =
            "(e.label LIKE ? ESCAPE '!' OR EXISTS (SELECT 1 FROM entry_line w WHERE w.entry = e.id"
                    + " AND w.label LIKE ? ESCAPE '!'))";

    private final boolean byLines;
    private final EntrySearch.Order order;
    private final StringBuilder where = new StringBuilder(" WHERE TRUE");
    private final List<Object> arguments = new ArrayList<>();

    /**
     * Begins a query.
     *
     * @param thirdParties the ids that the third party of the search stands for
     */
    EntryQuery(EntrySearch search, List<Integer> thirdParties) {
        byLines = search.isAboutLines();
        order = search.order();
        search.account().ifPresent(account -> and("l.account = ?", account));
        search.amount().ifPresent(amount -> and("l.amount IN (?, ?)", amount.minor(), -amount.minor()));
        if (!thirdParties.isEmpty()) {
            and("l.third_party IN (" + Sql.marks(thirdParties.size()) + ")", thirdParties.toArray());
        }
        search.journal().ifPresent(journal -> and("e.journal = ?", journal));
        search.from().ifPresent(day -> and(table() + ".accounting_date >= ?", day));
        search.until().ifPresent(day -> and(table() + ".accounting_date <= ?", day));
        search.reference().ifPresent(text -> and("e.reference LIKE ?", beginning(text)));
        search.number().ifPresent(number -> and("e.number = ?", number));
        search.origin().ifPresent(from -> and("e.origin = ? AND e.origin_id = ?", from.kind(), from.id()));
        SearchWords.of(search.words()).words().stream()
                .map(SearchWords::containing)
                .forEach(part -> and(WORD, part, part));
    }

    /** The ids of a page; its arguments end with how many, and after how many. */
    String page() {
        return selection() + " ORDER BY " + order() + " LIMIT ? OFFSET ?";
    }

    /** How many there are; its arguments end with how many are counted at most. */
    String count() {
        return "SELECT COUNT(*) FROM (" + selection() + " LIMIT ?) AS found";
    }

    Object[] arguments(Object... end) {
        var all = new ArrayList<>(arguments);
        all.addAll(Arrays.asList(end));
        return all.toArray();
    }

    private String selection() {
        return byLines
                ? "SELECT l.entry FROM entry_line l JOIN entry e ON e.id = l.entry" + where
                        + " GROUP BY l.accounting_date, l.entry"
                : "SELECT e.id FROM entry e" + where;
    }

    private String order() {
        if (order == EntrySearch.Order.NUMBER) {
            return "e.journal, e.fiscal_year, e.number";
        }
        return byLines ? "l.accounting_date DESC, l.entry DESC" : "e.accounting_date DESC, e.id DESC";
    }

    private String table() {
        return byLines ? "l" : "e";
    }

    private void and(String condition, Object... values) {
        where.append(" AND ").append(condition);
        arguments.addAll(Arrays.asList(values));
    }

    private static String beginning(String text) {
        return text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
