package africa.cauri.domain.journal;

import africa.cauri.domain.chart.PostingAccounts;
import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.Circumstances.PostingJournal;
import africa.cauri.domain.journal.Circumstances.PostingParty;
import africa.cauri.domain.journal.Circumstances.UsedReference;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the rules need to know for many drafts at once: a handful of statements, whatever their number. */
@ApplicationScoped
class Surroundings {

    private static final int VALUES_AT_ONCE = 1000;

    private static final String JOURNALS =
            """
            SELECT j.code, j.kind, j.closed, a.subject
            FROM journal j LEFT JOIN journal_access a ON a.journal = j.code
            WHERE j.code IN (%s)
            """;

    private static final String PARTIES = "SELECT id, code, closed FROM third_party WHERE code IN (%s)";

    private static final String USED =
            """
            SELECT DISTINCT e.journal, t.code, e.reference, e.number
            FROM entry e JOIN entry_line l ON l.entry = e.id JOIN third_party t ON t.id = l.third_party
            WHERE e.reference IN (%s) AND e.nature <> 'O' AND e.reverses IS NULL
                AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses = e.id)
            """;

    private final Sql sql;
    private final Acting acting;
    private final Companies companies;
    private final PostingAccounts accounts;

    protected Surroundings() {
        this(null, null, null, null);
    }

    @Inject
    Surroundings(Sql sql, Acting acting, Companies companies, PostingAccounts accounts) {
        this.sql = sql;
        this.acting = acting;
        this.companies = companies;
        this.accounts = accounts;
    }

    /**
     * Returns what the rules need to know for these drafts.
     *
     * @param calendar every period that one of them may fall into, and those after it
     */
    Circumstances of(List<Draft> drafts, Calendar calendar) {
        var lines = drafts.stream().map(Draft::lines).flatMap(List::stream).toList();
        var parties = parties(distinct(lines.stream().map(DraftLine::thirdParty)));
        return new Circumstances(
                acting.actor(),
                companies.get().currency(),
                journals(distinct(drafts.stream().map(Draft::journal))),
                byThousand(distinct(lines.stream().map(DraftLine::account)), accounts::find),
                parties,
                calendar,
                parties.isEmpty()
                        ? new HashMap<>()
                        : used(distinct(drafts.stream().map(Draft::reference))));
    }

    private Map<String, PostingJournal> journals(Set<String> codes) {
        var found = new HashMap<String, PostingJournal>();
        var query = JOURNALS.formatted(Sql.marks(codes.size()));
        sql.list(query, Surroundings::journal, codes.toArray())
                .forEach(row -> found.merge(row.code(), row, Surroundings::together));
        return found;
    }

    private static PostingJournal journal(ResultSet row) throws SQLException {
        var keeper = Optional.ofNullable(row.getString("subject"));
        return new PostingJournal(
                row.getString("code"),
                JournalKind.valueOf(row.getString("kind")),
                row.getBoolean("closed"),
                keeper.map(Set::of).orElse(Set.of()));
    }

    private static PostingJournal together(PostingJournal one, PostingJournal other) {
        var keepers = new HashSet<>(one.keepers());
        keepers.addAll(other.keepers());
        return new PostingJournal(one.code(), one.kind(), one.closed(), keepers);
    }

    private Map<String, PostingParty> parties(Set<String> codes) {
        return byThousand(
                codes,
                some ->
                        sql
                                .list(PARTIES.formatted(Sql.marks(some.size())), Surroundings::party, some.toArray())
                                .stream()
                                .collect(Collectors.toMap(PostingParty::code, party -> party)));
    }

    private static PostingParty party(ResultSet row) throws SQLException {
        return new PostingParty(row.getInt("id"), row.getString("code"), row.getBoolean("closed"));
    }

    private Map<UsedReference, Integer> used(Set<String> references) {
        return byThousand(references, some -> {
            var used = new HashMap<UsedReference, Integer>();
            sql.list(USED.formatted(Sql.marks(some.size())), Surroundings::used, some.toArray())
                    .forEach(entry -> used.put(entry.getKey(), entry.getValue()));
            return used;
        });
    }

    private static Map.Entry<UsedReference, Integer> used(ResultSet row) throws SQLException {
        var reference = new UsedReference(row.getString(1), row.getString(2), row.getString(3));
        return Map.entry(reference, row.getInt(4));
    }

    private static Set<String> distinct(Stream<String> values) {
        return values.filter(value -> !value.isEmpty()).collect(Collectors.toSet());
    }

    private static <T, V> Map<T, V> byThousand(Collection<String> values, Function<List<String>, Map<T, V>> reader) {
        var all = new ArrayList<>(values);
        var found = new HashMap<T, V>();
        for (int from = 0; from < all.size(); from += VALUES_AT_ONCE) {
            found.putAll(reader.apply(all.subList(from, Math.min(all.size(), from + VALUES_AT_ONCE))));
        }
        return found;
    }
}
