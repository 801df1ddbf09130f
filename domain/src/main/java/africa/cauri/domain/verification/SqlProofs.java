package africa.cauri.domain.verification;

import africa.cauri.domain.matching.MatchProof;
import africa.cauri.domain.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Optional;

/** What the database compares by itself: lettered groups, and openings with closings. */
final class SqlProofs {

    /** Third parties that were merged count as one; 0 stands for a line without. */
    private static final String OPENINGS =
            """
            SELECT fiscalYear, account, thirdParty, SUM(closing) AS closing, SUM(opening) AS opening
            FROM (
                SELECT n.starts_on AS fiscalYear, b.account, 0 AS thirdParty,
                    b.debit - b.credit AS closing, 0 AS opening
                FROM fiscal_year y JOIN fiscal_year n ON n.starts_on = y.ends_on + INTERVAL 1 DAY
                    JOIN period p ON p.fiscal_year = y.starts_on JOIN account_balance b ON b.period = p.starts_on
                WHERE y.state = 'CLOSED'
                UNION ALL
                SELECT n.starts_on, b.account, 0, 0, b.debit - b.credit
                FROM fiscal_year y JOIN fiscal_year n ON n.starts_on = y.ends_on + INTERVAL 1 DAY
                    JOIN period p ON p.fiscal_year = n.starts_on JOIN account_balance b ON b.period = p.starts_on
                WHERE y.state = 'CLOSED' AND b.nature = 'O'
                UNION ALL
                SELECT n.starts_on, b.account, COALESCE(t.merged_into, t.id), b.debit - b.credit, 0
                FROM fiscal_year y JOIN fiscal_year n ON n.starts_on = y.ends_on + INTERVAL 1 DAY
                    JOIN period p ON p.fiscal_year = y.starts_on JOIN third_party_balance b ON b.period = p.starts_on
                    JOIN third_party t ON t.id = b.third_party
                WHERE y.state = 'CLOSED'
                UNION ALL
                SELECT n.starts_on, b.account, COALESCE(t.merged_into, t.id), 0, b.debit - b.credit
                FROM fiscal_year y JOIN fiscal_year n ON n.starts_on = y.ends_on + INTERVAL 1 DAY
                    JOIN period p ON p.fiscal_year = n.starts_on JOIN third_party_balance b ON b.period = p.starts_on
                    JOIN third_party t ON t.id = b.third_party
                WHERE y.state = 'CLOSED' AND b.nature = 'O'
            ) AS both_sides
            WHERE account < '6'
            GROUP BY fiscalYear, account, thirdParty
            HAVING SUM(closing) <> SUM(opening)
            ORDER BY fiscalYear, account, thirdParty LIMIT 1
            """;

    private SqlProofs() {}

    static void see(Sql sql, FirstWrong wrong) {
        wrong.see(
                BooksCheck.LETTERED_GROUPS,
                MatchProof.findFirstWrong(sql).map(group -> WrongRow.of("matchGroup", group)));
        wrong.see(BooksCheck.OPENING_EQUALS_CLOSING, sql.find(OPENINGS, SqlProofs::row));
    }

    private static WrongRow row(ResultSet row) throws SQLException {
        var facts = new LinkedHashMap<String, String>();
        var columns = row.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            facts.put(
                    columns.getColumnLabel(column),
                    Optional.ofNullable(row.getString(column)).orElse(""));
        }
        return new WrongRow(facts);
    }
}
