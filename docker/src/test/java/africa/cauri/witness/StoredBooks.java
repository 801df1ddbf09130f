package africa.cauri.witness;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rows of the books as they stand, every value as a text, empty where there is none.
 *
 * @param entries by journal, year and number
 * @param lines of each entry by its id, in their order
 * @param accountBalances as they are kept
 * @param thirdPartyBalances as they are kept
 * @param ends the last number and hash of each journal and year
 */
public record StoredBooks(
        List<Map<String, String>> entries,
        Map<String, List<Map<String, String>>> lines,
        List<Map<String, String>> accountBalances,
        List<Map<String, String>> thirdPartyBalances,
        List<Map<String, String>> ends) {

    private static final String ENTRIES =
            """
            SELECT id, journal, fiscal_year, number, nature, accounting_date, document_date, reference, label, reason,
                reverses, origin, origin_id, DATE_FORMAT(recorded_at, '%Y-%m-%dT%H:%i:%s.%fZ') AS recorded_at,
                recorded_by, hash
            FROM entry ORDER BY journal, fiscal_year, number
            """;

    private static final String LINES =
            """
            SELECT l.entry, l.line, l.account, l.accounting_date, l.third_party, t.code, l.label, l.debit, l.credit,
                l.due_date, l.currency, l.foreign_amount, l.rate, l.vat_code
            FROM entry_line l LEFT JOIN third_party t ON t.id = l.third_party ORDER BY l.entry, l.line
            """;

    /** Reads all in one moment, if the connection is in a transaction of repeatable reads. */
    public static StoredBooks read(Connection books) throws SQLException {
        try (Statement statement = books.createStatement()) {
            Map<String, List<Map<String, String>>> lines =
                    rows(statement, LINES).stream().collect(Collectors.groupingBy(line -> line.get("entry")));
            return new StoredBooks(
                    rows(statement, ENTRIES),
                    lines,
                    rows(statement, "SELECT * FROM account_balance"),
                    rows(statement, "SELECT * FROM third_party_balance"),
                    rows(statement, "SELECT * FROM journal_year"));
        }
    }

    private static List<Map<String, String>> rows(Statement statement, String query) throws SQLException {
        List<Map<String, String>> read = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                Map<String, String> row = new HashMap<>();
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    String value = Optional.ofNullable(rows.getString(column)).orElse("");
                    row.put(columns.getColumnLabel(column), value);
                }
                read.add(row);
            }
        }
        return read;
    }

    List<Map<String, String>> linesOf(Map<String, String> entry) {
        return lines.getOrDefault(entry.get("id"), List.of());
    }
}
