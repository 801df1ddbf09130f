package africa.cauri.domain.closing;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.journal.EntryDetails;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.journal.JournalKind;
import africa.cauri.domain.journal.Nature;
import africa.cauri.domain.journal.Origin;
import africa.cauri.domain.journal.PostClosingEntries;
import africa.cauri.domain.journal.PostedEntry;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes the opening entries of the next year, or those that differ from what was written before: these are taken back
 * by negative entries, and made anew.
 */
@ApplicationScoped
class OpeningEntries {

    private static final String PART = "OPENING";
    private static final String REASON = "À-nouveaux provisoires remplacés";

    private static final String LIVE =
            """
            SELECT e.id FROM entry e
            WHERE e.origin = 'CLOSING' AND e.origin_id = ?
                AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses = e.id)
            ORDER BY e.number
            """;

    private static final String CARRIED =
            "INSERT INTO carried_line (entry, line, source_entry, source_line) VALUES (?, ?, ?, ?)";

    private final Sql sql;
    private final Entries entries;
    private final OpeningBalances balances;
    private final ClosingAccounts accounts;
    private final PostClosingEntries postClosingEntries;

    protected OpeningEntries() {
        this(null, null, null, null, null);
    }

    @Inject
    OpeningEntries(
            Sql sql,
            Entries entries,
            OpeningBalances balances,
            ClosingAccounts accounts,
            PostClosingEntries postClosingEntries) {
        this.sql = sql;
        this.entries = entries;
        this.balances = balances;
        this.accounts = accounts;
        this.postClosingEntries = postClosingEntries;
    }

    private record Wanted(OpeningParts.Part part, Draft draft) {

        static List<DraftLine> content(Draft draft) {
            return draft.lines().stream().map(Wanted::plain).toList();
        }

        /** Two rates that only differ by the zeros at their end are the same. */
        private static DraftLine plain(DraftLine line) {
            return line.foreign().map(foreign -> line.worth(foreign.stripped())).orElse(line);
        }
    }

    /** Posts what is missing, takes back what is wrong, and returns how many entries that were. */
    int write(YearEnd end) {
        var wanted = new ArrayList<>(wanted(end));
        var live = live(end);
        var takenBack = new ArrayList<Draft>();
        for (var entry : live) {
            var content = Wanted.content(entry.repeated());
            var same = wanted.stream()
                    .filter(each -> Wanted.content(each.draft()).equals(content))
                    .findFirst();
            same.ifPresentOrElse(wanted::remove, () -> takenBack.add(entry.reversal(end.opening(), REASON)));
        }
        postClosingEntries.post(takenBack);
        var posted = postClosingEntries.post(wanted.stream().map(Wanted::draft).toList());
        link(wanted, posted);
        return takenBack.size() + posted.size();
    }

    private List<Wanted> wanted(YearEnd end) {
        var lines = balances.of(end);
        if (lines.isEmpty()) {
            return List.of();
        }
        var head = new ClosingDrafts(
                accounts.journal(JournalKind.OPENING),
                end.opening(),
                "AN " + end.opening(),
                "À-nouveaux",
                Nature.OPENING,
                new Origin(Origin.Kind.CLOSING, end.originId(PART)));
        return OpeningParts.of(lines, () -> accounts.below("131")).stream()
                .map(part -> new Wanted(part, head.of(part.lines())))
                .toList();
    }

    private List<EntryDetails> live(YearEnd end) {
        return sql.list(LIVE, row -> new EntryId(row.getObject(1, UUID.class)), end.originId(PART)).stream()
                .map(entries::get)
                .toList();
    }

    private void link(List<Wanted> wanted, List<PostedEntry> posted) {
        var rows = new ArrayList<Object[]>();
        for (int index = 0; index < posted.size(); index++) {
            var entry = posted.get(index).id().value();
            var items = wanted.get(index).part().items();
            for (int line = 1; line <= items.size(); line++) {
                int number = line;
                items.get(line - 1)
                        .source()
                        .ifPresent(source -> rows.add(
                                new Object[] {entry, number, source.entry().value(), source.line()}));
            }
        }
        sql.batch(CARRIED, rows);
    }
}
