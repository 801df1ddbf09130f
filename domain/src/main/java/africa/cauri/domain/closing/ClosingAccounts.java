package africa.cauri.domain.closing;

import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The accounts and journals that closings post to. A company may have subdivided the official ones. */
@ApplicationScoped
public class ClosingAccounts {

    private static final String POSTABLE =
            """
            SELECT number FROM account
            WHERE number LIKE CONCAT(?, '%') AND postable AND NOT closed ORDER BY LENGTH(number), number LIMIT 1
            """;

    private static final String JOURNAL =
            "SELECT code FROM journal WHERE kind = ? ORDER BY closed, code <> 'OD', code LIMIT 1";

    private final Sql sql;

    protected ClosingAccounts() {
        this(null);
    }

    @Inject
    ClosingAccounts(Sql sql) {
        this.sql = sql;
    }

    /** Returns that account, or the first one below it, that takes entries. */
    public String below(String heading) {
        return find(heading).orElseThrow(() -> new RuleBroken(List.of(Rule.CLOSING_ACCOUNT_MISSING.broken(heading))));
    }

    /** Returns the same if there is one. */
    public Optional<String> find(String heading) {
        return sql.find(POSTABLE, row -> row.getString(1), heading);
    }

    /** Returns the journal of that kind, of several OD or else the first by its code. */
    public String journal(JournalKind kind) {
        return sql.find(JOURNAL, row -> row.getString(1), kind)
                .orElseThrow(() -> new RuleBroken(List.of(Rule.CLOSING_JOURNAL_MISSING.broken(kind))));
    }
}
