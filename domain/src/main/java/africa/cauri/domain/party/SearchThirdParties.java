package africa.cauri.domain.party;

import africa.cauri.domain.chart.SearchWords;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks third parties up, so that the page of rows and their number tell of the same moment. */
@ApplicationScoped
public class SearchThirdParties {

    /** The most rows that one search returns. */
    public static final int MOST_ROWS = 500;

    private static final String FROM =
            """
            FROM third_party p LEFT JOIN third_party i ON i.id = p.merged_into
            WHERE TRUE
            """;

    private static final String ROWS =
            "SELECT p.code, p.name, p.kind, p.collective_account, p.closed, i.code AS merged_into " + FROM;

    /** The collation ignores case and accents, but takes a ligature for one letter; codes are compared as they are. */
    private static final String WORD =
            """
            AND (p.code LIKE UPPER(?) ESCAPE '!' OR REPLACE(REPLACE(p.name, 'œ', 'oe'), 'Œ', 'OE') LIKE ? ESCAPE '!'
                OR EXISTS (SELECT 1 FROM third_party_detail d
                    WHERE d.third_party = p.id AND d.number LIKE ? ESCAPE '!'))
            """;

    private final Sql sql;

    protected SearchThirdParties() {
        this(null);
    }

    @Inject
    SearchThirdParties(Sql sql) {
        this.sql = sql;
    }

    /**
     * What to look for.
     *
     * @param words each of them is in the code, the name, an identifier or a number; all third parties if blank
     * @param kind the kind to stay in, or empty for all
     * @param closed whether the closed ones or the others are wanted, or empty for all
     */
    public record Wanted(String words, Optional<PartyKind> kind, Optional<Boolean> closed) {}

    /**
     * What a search found.
     *
     * @param total how many third parties match in all
     */
    public record Found(List<ThirdPartyRow> rows, int total) {}

    /**
     * Returns a page of the third parties that match, by their codes, and how many there are in all. A page behind the
     * last one is the last one.
     *
     * @param page from 1
     * @param size the most rows to return, from 1 to {@link #MOST_ROWS}
     */
    @Transactional
    public Found search(Wanted wanted, int page, int size) {
        if (size < 1 || size > MOST_ROWS) {
            throw new IllegalArgumentException("size " + size);
        }
        var arguments = new ArrayList<Object>();
        var where = where(wanted, arguments);
        int total = sql.find("SELECT COUNT(*) " + FROM + where, row -> row.getInt(1), arguments.toArray())
                .orElseThrow();
        int last = Math.max(1, (total + size - 1) / size);
        arguments.add(size);
        arguments.add((Math.min(Math.max(1, page), last) - 1) * size);
        var rows = sql.list(
                ROWS + where + " ORDER BY p.code LIMIT ? OFFSET ?", SearchThirdParties::row, arguments.toArray());
        return new Found(rows, total);
    }

    private static String where(Wanted wanted, List<Object> arguments) {
        var where = new StringBuilder();
        for (var word : SearchWords.of(wanted.words()).words()) {
            where.append(WORD);
            var part = SearchWords.containing(word);
            arguments.addAll(List.of(part, part, part));
        }
        wanted.kind().ifPresent(kind -> {
            where.append(" AND p.kind = ?");
            arguments.add(kind);
        });
        wanted.closed().ifPresent(closed -> {
            where.append(" AND p.closed = ?");
            arguments.add(closed);
        });
        return where.toString();
    }

    private static ThirdPartyRow row(ResultSet row) throws SQLException {
        return new ThirdPartyRow(
                row.getString("code"),
                row.getString("name"),
                PartyKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("collective_account")),
                row.getBoolean("closed"),
                Optional.ofNullable(row.getString("merged_into")));
    }
}
