package africa.cauri.domain.chart;

import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The accounts as entries see them: many at once. */
@ApplicationScoped
public class PostingAccounts {

    private static final String BY_NUMBER =
            """
            SELECT number, postable, closed, collective, lettrable, reconcilable, requires_third_party,
                requires_due_date
            FROM account WHERE number IN (%s)
            """;

    private static final String OPEN =
            """
            SELECT a.number, a.title, p.title AS parent_title, a.requires_third_party, a.requires_due_date
            FROM account a LEFT JOIN account p ON p.number = a.parent
            WHERE a.postable AND NOT a.closed ORDER BY a.number
            """;

    private final Sql sql;

    protected PostingAccounts() {
        this(null);
    }

    @Inject
    PostingAccounts(Sql sql) {
        this.sql = sql;
    }

    /** Returns those of the accounts that exist, by their numbers. */
    public Map<String, PostingAccount> find(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var query = BY_NUMBER.formatted(Sql.marks(numbers.size()));
        return sql.list(query, PostingAccounts::read, numbers.toArray()).stream()
                .collect(Collectors.toMap(PostingAccount::number, account -> account));
    }

    /** An account that takes entries, as whoever enters them chooses it; many titles need that of the heading. */
    public record Choice(
            String number, String title, String parentTitle, boolean requiresThirdParty, boolean requiresDueDate) {}

    /** Returns every account that takes entries, in the order of the chart. */
    public List<Choice> open() {
        return sql.list(
                OPEN,
                row -> new Choice(
                        row.getString("number"),
                        row.getString("title"),
                        Objects.toString(row.getString("parent_title"), ""),
                        row.getBoolean("requires_third_party"),
                        row.getBoolean("requires_due_date")));
    }

    private static PostingAccount read(ResultSet row) throws SQLException {
        var kinds = new AccountKinds(
                row.getBoolean("collective"),
                row.getBoolean("lettrable"),
                row.getBoolean("reconcilable"),
                row.getBoolean("requires_third_party"),
                row.getBoolean("requires_due_date"));
        return new PostingAccount(row.getString("number"), row.getBoolean("postable"), row.getBoolean("closed"), kinds);
    }
}
