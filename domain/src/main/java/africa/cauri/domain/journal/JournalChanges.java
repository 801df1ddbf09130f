package africa.cauri.domain.journal;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.chart.Accounts;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What the use cases of journals have in common: what else the books must hold, who may post, how it is noted. */
@ApplicationScoped
class JournalChanges {

    private static final String HAS_ENTRIES = "SELECT EXISTS (SELECT 1 FROM entry WHERE journal = ?)";
    private static final String HAS_DRAFTS = "SELECT EXISTS (SELECT 1 FROM draft WHERE journal = ?)";
    private static final String GRANT = "INSERT INTO journal_access (journal, subject) VALUES (?, ?)";

    private final Accounts accounts;
    private final Sql sql;

    protected JournalChanges() {
        this(null, null);
    }

    @Inject
    JournalChanges(Accounts accounts, Sql sql) {
        this.accounts = accounts;
        this.sql = sql;
    }

    boolean hasEntries(String code) {
        return sql.find(HAS_ENTRIES, row -> row.getBoolean(1), code).orElseThrow();
    }

    boolean hasDrafts(String code) {
        return sql.find(HAS_DRAFTS, row -> row.getBoolean(1), code).orElseThrow();
    }

    /** Returns what keeps an account from being a counterpart; one that already is one may have been closed since. */
    List<Violation> counterpart(Optional<String> number, Optional<AccountNumber> before) {
        var isNew = !number.equals(before.map(AccountNumber::digits));
        return number.map(digits -> counterpart(digits, isNew)).orElse(List.of());
    }

    /** Lets these alone post in the journal; everybody who posts if there is none. */
    void setSubjects(String code, Iterable<String> subjects) {
        sql.update("DELETE FROM journal_access WHERE journal = ?", code);
        var rows = new ArrayList<Object[]>();
        subjects.forEach(subject -> rows.add(new Object[] {code, subject}));
        sql.batch(GRANT, rows);
    }

    /** The journal as the audit trail shows it. */
    static Map<String, ?> trace(Journal journal) {
        var trace = new LinkedHashMap<String, Object>();
        trace.put("code", journal.code());
        trace.put("title", journal.title());
        trace.put("kind", journal.kind());
        trace.put(
                "counterpart", journal.counterpart().map(AccountNumber::digits).orElse(""));
        trace.put("subjects", new TreeSet<>(journal.subjects()));
        trace.put("closed", journal.closed());
        return trace;
    }

    private List<Violation> counterpart(String number, boolean isNew) {
        var account = AccountNumber.find(number).flatMap(accounts::find);
        if (account.isEmpty()) {
            return List.of(Rule.ACCOUNT_UNKNOWN.broken(number));
        }
        if (!account.get().isPostable()) {
            return List.of(Rule.ACCOUNT_IS_HEADING.broken(number));
        }
        return isNew && account.get().isClosed() ? List.of(Rule.ACCOUNT_CLOSED.broken(number)) : List.of();
    }
}
