package africa.cauri.domain.journal;

import africa.cauri.domain.journal.Chains.End;
import africa.cauri.domain.journal.Chains.JournalYear;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.TimeOrderedId;
import africa.cauri.domain.testing.Books;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries that no rule has seen, with a hash, balances and an end of their journal that go with them. */
public final class Forgeries {

    private Forgeries() {}

    /** Writes an entry of the journal OD behind the last one, under any number. */
    public static void write(Books books, LocalDate year, int number, DraftLine... draftLines) {
        var previous = books.sql()
                .find("SELECT last_hash FROM journal_year WHERE journal = 'OD'", row -> row.getString(1))
                .orElse(EntryHash.first("OD", year));
        var lines = new ArrayList<Entry.EntryLine>();
        for (var line : draftLines) {
            lines.add(new Entry.EntryLine(
                    lines.size() + 1,
                    line.account(),
                    Optional.empty(),
                    line.label(),
                    line.debit(),
                    line.credit(),
                    Optional.empty(),
                    Optional.empty(),
                    ""));
        }
        var entry = new Entry(
                new EntryId(TimeOrderedId.make(Books.CLOCK)),
                new Entry.Place("OD", year, number, previous),
                Nature.MOVEMENT,
                year,
                year,
                "F",
                "Faux",
                "",
                Optional.empty(),
                Origin.MANUAL,
                new Entry.Recording(Instant.parse("2026-01-15T09:00:00Z"), "nobody"),
                lines);
        var hash = EntryHash.of(entry);
        books.get(Ledger.class).write(List.of(new Ledger.Hashed(entry, hash, year)), Currency.XOF);
        var chain = new JournalYear("OD", year);
        books.get(Chains.class).lock(new java.util.TreeSet<>(List.of(chain)));
        books.get(Chains.class).move(chain, new End(number, hash));
    }
}
