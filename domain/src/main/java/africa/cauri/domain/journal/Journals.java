package africa.cauri.domain.journal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The journals of the books, each with those who may post in it. */
@ApplicationScoped
public class Journals {

    private static final String ROWS =
            """
            SELECT j.code, j.title, j.kind, j.counterpart, j.closed, j.version, a.subject
            FROM journal j LEFT JOIN journal_access a ON a.journal = j.code
            """;

    private static final String ORDER = " ORDER BY j.code, a.subject";

    private static final String HOLD = "SELECT code FROM journal WHERE code = ? FOR UPDATE";

    private final Sql sql;

    protected Journals() {
        this(null);
    }

    @Inject
    Journals(Sql sql) {
        this.sql = sql;
    }

    /** Returns every journal, by its code. */
    public List<Journal> list() {
        return gathered(sql.list(ROWS + ORDER, Journals::row));
    }

    /** Returns the journal with that code, or throws {@link NotFound}. */
    public Journal get(String code) {
        return find(code).orElseThrow(() -> new NotFound(Journal.class, code));
    }

    public Optional<Journal> find(String code) {
        return gathered(sql.list(ROWS + "WHERE j.code = ?" + ORDER, Journals::row, code)).stream()
                .findFirst();
    }

    /**
     * Returns, in one statement, what a posting must know of the journals with those codes; of unknown ones nothing.
     */
    public Map<String, JournalForPosting> posting(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        var where = "WHERE j.code IN (" + Sql.marks(codes.size()) + ")";
        return gathered(sql.list(ROWS + where, Journals::row, codes.toArray())).stream()
                .map(journal ->
                        new JournalForPosting(journal.code(), journal.kind(), journal.closed(), journal.subjects()))
                .collect(toMap(JournalForPosting::code, identity()));
    }

    /** Returns the journal, which nobody else can change before the transaction ends. */
    Journal held(String code) {
        if (sql.find(HOLD, row -> row.getString(1), code).isEmpty()) {
            throw new NotFound(Journal.class, code);
        }
        return get(code);
    }

    /** A journal as it comes in one row for each of those who may post in it, or in one row without any. */
    private record Row(Journal journal, Optional<String> subject) {}

    private static List<Journal> gathered(List<Row> rows) {
        var journals = new LinkedHashMap<String, Journal>();
        var subjects = new LinkedHashMap<String, Set<String>>();
        for (var row : rows) {
            var code = row.journal().code();
            journals.put(code, row.journal());
            row.subject().ifPresent(subject -> subjects.computeIfAbsent(code, any -> new HashSet<>())
                    .add(subject));
        }
        var gathered = new ArrayList<Journal>();
        journals.forEach((code, journal) -> gathered.add(with(journal, subjects.getOrDefault(code, Set.of()))));
        return gathered;
    }

    private static Journal with(Journal journal, Set<String> subjects) {
        return new Journal(
                journal.code(),
                journal.title(),
                journal.kind(),
                journal.counterpart(),
                subjects,
                journal.closed(),
                journal.version());
    }

    private static Row row(ResultSet row) throws SQLException {
        var journal = new Journal(
                row.getString("code"),
                row.getString("title"),
                JournalKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("counterpart")).map(AccountNumber::new),
                Set.of(),
                row.getBoolean("closed"),
                row.getInt("version"));
        return new Row(journal, Optional.ofNullable(row.getString("subject")));
    }
}
