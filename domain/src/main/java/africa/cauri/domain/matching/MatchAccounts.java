package africa.cauri.domain.matching;

import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/**
 * The accounts of third parties as places to letter at, one person at a time: who letters locks the row first and reads
 * the lines afterwards. The row counts the codes. The codes of third parties that were merged go on behind the last one
 * of any of them, so that no line bears a code that its account and own third party had before.
 */
@ApplicationScoped
class MatchAccounts {

    private static final String LOCK =
            """
            INSERT INTO match_account (account, third_party, last_code) VALUES (?, ?, 0)
            ON DUPLICATE KEY UPDATE last_code = last_code
            """;

    private static final String LAST =
            """
            SELECT COALESCE(t.merged_into, m.third_party) AS third_party, MAX(m.last_code) AS last_code
            FROM match_account m LEFT JOIN third_party t ON t.id = m.third_party
            WHERE m.account = ? GROUP BY 1
            """;

    private static final String MOVE = "UPDATE match_account SET last_code = ? WHERE account = ? AND third_party = ?";

    private final Sql sql;

    protected MatchAccounts() {
        this(null);
    }

    @Inject
    MatchAccounts(Sql sql) {
        this.sql = sql;
    }

    /**
     * Locks the places of these third parties until the transaction ends, in their order.
     *
     * @param thirdParties their ids, none of them merged into another; 0 for the lines without
     */
    void lock(String account, SortedSet<Integer> thirdParties) {
        sql.batch(
                LOCK,
                thirdParties.stream()
                        .map(party -> new Object[] {account, party})
                        .toList());
    }

    /** Returns the number of the last code given at each place of the account; the places must be locked. */
    Map<Integer, Integer> lastCodes(String account) {
        var last = new HashMap<Integer, Integer>();
        sql.list(LAST, row -> Map.entry(row.getInt("third_party"), row.getInt("last_code")), account)
                .forEach(place -> last.put(place.getKey(), place.getValue()));
        return last;
    }

    void move(String account, Map<Integer, Integer> lastCodes) {
        var rows = lastCodes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(place -> new Object[] {place.getValue(), account, place.getKey()});
        sql.batch(MOVE, rows.toList());
    }
}
