package africa.cauri.domain.matching;

import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.matching.proposal.Candidate;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The lines of an account that are in no group at all, for the rules of proposals. */
@ApplicationScoped
class Candidates {

    private static final String OPEN =
            """
            SELECT l.entry, l.line, l.accounting_date, l.debit, l.credit, l.currency, l.foreign_amount,
                COALESCE(own.merged_into, own.id, 0) AS third_party, COALESCE(t.code, '') AS code,
                e.reference, CONCAT(e.label, ' ', l.label) AS text, e.reverses
            FROM
            """
                    + " " + LineSources.LINES + " WHERE l.account = ? AND m.entry IS NULL AND NOT "
                    + LineSources.IS_CARRIED_FORWARD;

    private static final String UNDONE =
            """
            SELECT m.entry, m.line, m.match_group FROM match_group g JOIN match_line m ON m.match_group = g.id
            WHERE g.account = ? AND g.undone_at IS NOT NULL
            """;

    private static final String PLACES = "SELECT DISTINCT COALESCE(t.code, '') AS code FROM " + LineSources.LINES
            + " WHERE l.account = ? AND m.entry IS NULL AND NOT " + LineSources.IS_CARRIED_FORWARD
            + " ORDER BY code";

    private final Sql sql;
    private final Parties parties;

    protected Candidates() {
        this(null, null);
    }

    @Inject
    Candidates(Sql sql, Parties parties) {
        this.sql = sql;
        this.parties = parties;
    }

    /**
     * The lines of one third party.
     *
     * @param id 0 for the lines without a third party
     * @param debits what each was debited, by its place: a correction is a negative debit, and no credit
     */
    record OfParty(int id, String code, List<Candidate> lines, Map<Integer, Long> debits) {

        /** Returns what some of the lines were debited together. */
        long debited(List<Candidate> some) {
            return some.stream().mapToLong(line -> debits.get(line.place())).sum();
        }
    }

    /** Returns the lines of every third party, by its code. */
    List<OfParty> of(String account) {
        return read(account, "", List.of());
    }

    /** Returns the lines of one third party and of those that were merged into it. */
    List<OfParty> of(String account, String thirdParty) {
        var ids = parties.get(thirdParty).ids();
        return read(account, " AND l.third_party IN (" + Sql.marks(ids.size()) + ")", ids);
    }

    /** Returns the lines without a third party. */
    List<OfParty> withoutThirdParty(String account) {
        return read(account, " AND l.third_party IS NULL", List.of());
    }

    /** Returns the codes of the third parties with such lines; an empty one stands for the lines without. */
    List<String> places(String account) {
        return sql.list(PLACES, row -> row.getString(1), account);
    }

    private List<OfParty> read(String account, String condition, List<Integer> ids) {
        var undone = undone(account);
        var arguments = new ArrayList<Object>(List.of(account));
        arguments.addAll(ids);
        var found = new HashMap<Integer, OfParty>();
        var rows = sql.list(OPEN + condition + LineRows.IN_ORDER, Row::of, arguments.toArray());
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var party = found.computeIfAbsent(
                    row.thirdParty, id -> new OfParty(id, row.code, new ArrayList<>(), new HashMap<>()));
            party.lines.add(row.candidate(place, undone.getOrDefault(row.key, Set.of())));
            party.debits.put(place, row.debit);
        }
        return found.values().stream()
                .sorted(Comparator.comparing(OfParty::code))
                .toList();
    }

    private Map<LineKey, Set<UUID>> undone(String account) {
        var undone = new HashMap<LineKey, Set<UUID>>();
        sql.each(
                UNDONE,
                row -> Map.entry(LineRows.key(row), row.getObject("match_group", UUID.class)),
                line -> undone.computeIfAbsent(line.getKey(), unused -> new HashSet<>())
                        .add(line.getValue()),
                account);
        return undone;
    }

    private record Row(
            LineKey key,
            int thirdParty,
            String code,
            long debit,
            long credit,
            LocalDate day,
            Optional<Money> foreign,
            String reference,
            String text,
            Optional<UUID> reverses) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    new LineKey(new EntryId(row.getObject("entry", UUID.class)), row.getInt("line")),
                    row.getInt("third_party"),
                    row.getString("code"),
                    row.getLong("debit"),
                    row.getLong("credit"),
                    row.getObject("accounting_date", LocalDate.class),
                    Items.foreign(row),
                    row.getString("reference"),
                    row.getString("text"),
                    Optional.ofNullable(row.getObject("reverses", UUID.class)));
        }

        Candidate candidate(int place, Set<UUID> undone) {
            return new Candidate(
                    place,
                    key.entry().value(),
                    key.line(),
                    debit - credit,
                    day,
                    foreign.map(
                            amount -> new Candidate.Foreign(amount.currency().name(), amount.minor())),
                    reference,
                    text,
                    reverses,
                    undone);
        }
    }
}
