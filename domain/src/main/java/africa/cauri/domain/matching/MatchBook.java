package africa.cauri.domain.matching;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.TimeOrderedId;
import africa.cauri.domain.matching.MatchGroup.PostedDifference;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/**
 * Writes groups, in the transaction of the caller, which has locked their places in {@link MatchAccounts} and then seen
 * that their lines are free. The key of match_line keeps a line in one group even if a caller were wrong.
 */
@ApplicationScoped
class MatchBook {

    private static final String GROUP =
            """
            INSERT INTO match_group (id, account, third_party, code, complete, made, debit, credit, first_date,
                last_date, difference, difference_entry, made_at, made_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String LINE = "INSERT INTO match_line (match_group, entry, line) VALUES (?, ?, ?)";

    private static final String CHANGE =
            """
            UPDATE match_group SET complete = ?, debit = ?, credit = ?, first_date = ?, last_date = ?,
                difference = ?, difference_entry = ?
            WHERE id = ?
            """;

    private static final String UNDO =
            "UPDATE match_group SET undone_at = ?, undone_by = ?, undone_reason = ? WHERE id = ?";

    private static final String FREE = "UPDATE match_line SET live = NULL WHERE match_group = ?";

    private final Sql sql;
    private final MatchAccounts accounts;
    private final Acting acting;
    private final Clock clock;

    protected MatchBook() {
        this(null, null, null, null);
    }

    @Inject
    MatchBook(Sql sql, MatchAccounts accounts, Acting acting, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.acting = acting;
        this.clock = clock;
    }

    MatchGroupId newId() {
        return new MatchGroupId(TimeOrderedId.make(clock));
    }

    /** Gives groups of one account their codes, and writes them with their lines. */
    void add(String account, List<NewGroup> groups) {
        var now = clock.instant();
        var subject = acting.actor().subject();
        var last = accounts.lastCodes(account);
        var moved = new HashMap<Integer, Integer>();
        var rows = new ArrayList<Object[]>(groups.size());
        for (var group : groups) {
            int code = last.merge(group.thirdParty(), 1, Integer::sum);
            moved.put(group.thirdParty(), code);
            rows.add(new Object[] {
                group.id().value(),
                account,
                group.thirdParty(),
                code,
                group.complete(),
                group.made(),
                group.debit(),
                group.credit(),
                group.from(),
                group.until(),
                group.difference().map(PostedDifference::kind),
                group.difference().map(difference -> difference.entry().value()),
                now,
                subject
            });
        }
        sql.batch(GROUP, rows);
        addLines(groups);
        accounts.move(account, moved);
    }

    /** Writes a group again that lines were added to. */
    void extend(NewGroup group, Collection<LineKey> added) {
        sql.update(
                CHANGE,
                group.complete(),
                group.debit(),
                group.credit(),
                group.from(),
                group.until(),
                group.difference().map(PostedDifference::kind),
                group.difference().map(difference -> difference.entry().value()),
                group.id().value());
        addLines(group.id(), added);
    }

    /** Frees the lines of the group; the group stays for the trace. */
    void undo(MatchGroupId group, String reason) {
        sql.update(UNDO, clock.instant(), acting.actor().subject(), reason, group.value());
        sql.update(FREE, group.value());
    }

    private void addLines(List<NewGroup> groups) {
        var rows = new ArrayList<Object[]>();
        groups.forEach(group -> group.lines().forEach(line -> rows.add(row(group.id(), line))));
        sql.batch(LINE, rows);
    }

    private void addLines(MatchGroupId group, Collection<LineKey> lines) {
        sql.batch(LINE, lines.stream().sorted().map(line -> row(group, line)).toList());
    }

    private static Object[] row(MatchGroupId group, LineKey line) {
        return new Object[] {group.value(), line.entry().value(), line.line()};
    }
}
