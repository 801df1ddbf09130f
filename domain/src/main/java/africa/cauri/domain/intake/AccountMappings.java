package africa.cauri.domain.intake;

import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** Which of our accounts stands for an account of another chart. */
@ApplicationScoped
public class AccountMappings {

    static final int LONGEST_SOURCE = 60;

    private static final String REMEMBER =
            """
            INSERT INTO account_mapping (source, account) VALUES (?, ?)
            ON DUPLICATE KEY UPDATE account = VALUES(account)
            """;

    private final Sql sql;

    protected AccountMappings() {
        this(null);
    }

    @Inject
    AccountMappings(Sql sql) {
        this.sql = sql;
    }

    /** Returns everything that was remembered, by the account of the other chart. */
    public Map<String, String> remembered() {
        var mappings = new TreeMap<String, String>();
        sql.each(
                "SELECT source, account FROM account_mapping",
                row -> Map.entry(row.getString(1), row.getString(2)),
                each -> mappings.put(each.getKey(), each.getValue()));
        return mappings;
    }

    void remember(Map<String, String> accounts) {
        sql.batch(
                REMEMBER,
                new TreeMap<>(accounts)
                        .entrySet().stream()
                                .map(each -> new Object[] {each.getKey(), each.getValue()})
                                .toList());
    }
}
