package africa.cauri.domain.journal;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.journal.Circumstances.UsedReference;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the rules need to know for many drafts at once: a handful of statements, whatever their number. */
@ApplicationScoped
class Surroundings {

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
    private final Masters masters;

    protected Surroundings() {
        this(null, null, null, null);
    }

    @Inject
    Surroundings(Sql sql, Acting acting, Companies companies, Masters masters) {
        this.sql = sql;
        this.acting = acting;
        this.companies = companies;
        this.masters = masters;
    }

    /**
     * Returns what the rules need to know for these drafts.
     *
     * @param calendar every period that one of them may fall into, and those after it
     */
    Circumstances of(List<Draft> drafts, Calendar calendar) {
        var lines = drafts.stream().map(Draft::lines).flatMap(List::stream).toList();
        var parties = masters.thirdParties(distinct(lines.stream().map(DraftLine::thirdParty)));
        return new Circumstances(
                acting.actor(),
                companies.get().currency(),
                masters.journals(distinct(drafts.stream().map(Draft::journal))),
                masters.accounts(distinct(lines.stream().map(DraftLine::account))),
                parties,
                masters.tariff(distinct(lines.stream().map(DraftLine::vatCode))),
                calendar,
                parties.isEmpty() ? new HashMap<>() : used(drafts));
    }

    private Map<UsedReference, Integer> used(List<Draft> drafts) {
        var references = distinct(drafts.stream().map(draft -> draft.reference().strip()));
        return Masters.byThousand(references, some -> {
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
}
