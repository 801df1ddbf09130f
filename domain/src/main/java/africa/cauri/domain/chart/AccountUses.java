package africa.cauri.domain.chart;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;

/** What keeps an account's number from changing, and a collective account from being none. */
@ApplicationScoped
class AccountUses {

    private static final String USES =
            """
            SELECT 'ACCOUNT_HAS_ENTRIES' FROM DUAL WHERE EXISTS (SELECT 1 FROM entry_line WHERE account = ?)
            UNION ALL
            SELECT 'ACCOUNT_IN_DRAFTS' FROM DUAL WHERE EXISTS (SELECT 1 FROM draft_line WHERE account = ?)
            UNION ALL
            SELECT 'ACCOUNT_IN_JOURNALS' FROM DUAL WHERE EXISTS (SELECT 1 FROM journal WHERE counterpart = ?)
            UNION ALL
            SELECT 'ACCOUNT_IN_TEMPLATES' FROM DUAL
            WHERE EXISTS (SELECT 1 FROM entry_template_line WHERE account = ?)
            UNION ALL
            SELECT 'ACCOUNT_HAS_THIRD_PARTIES' FROM DUAL
            WHERE EXISTS (SELECT 1 FROM third_party WHERE collective_account = ?)
            UNION ALL
            SELECT 'ACCOUNT_HAS_SUB_ACCOUNTS' FROM DUAL WHERE EXISTS (SELECT 1 FROM account WHERE parent = ?)
            """;

    private static final int USERS = 6;

    private static final String THIRD_PARTIES =
            """
            SELECT EXISTS (SELECT 1 FROM third_party WHERE collective_account = ?)
                OR EXISTS (SELECT 1 FROM third_party_balance WHERE account = ?)
            """;

    private final Sql sql;

    protected AccountUses() {
        this(null);
    }

    @Inject
    AccountUses(Sql sql) {
        this.sql = sql;
    }

    /** Returns a violation for each use of the account that keeps its number where it is. */
    List<Violation> of(AccountNumber number) {
        var digits = number.digits();
        var forEach = Collections.nCopies(USERS, digits).toArray();
        return sql.list(USES, row -> Rule.valueOf(row.getString(1)).broken(digits), forEach);
    }

    /** Whether the account gathers third parties, in their sheets or in entries. */
    boolean hasThirdParties(AccountNumber number) {
        return sql.find(THIRD_PARTIES, row -> row.getBoolean(1), number.digits(), number.digits())
                .orElseThrow();
    }
}
