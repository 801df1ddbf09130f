package africa.cauri.domain.verification;

import africa.cauri.domain.journal.StoredEntry;
import africa.cauri.domain.journal.StoredEntry.StoredLine;
import africa.cauri.domain.sql.Sql;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each entry proves by itself and against the one before it in its journal and year. */
final class EntryProofs {

    private static final String ENDS =
            """
            SELECT journal, fiscal_year, last_number, last_hash FROM journal_year WHERE last_number > 0
            ORDER BY journal, fiscal_year
            """;

    private final FirstWrong wrong;
    private final Map<LocalDate, LocalDate> years = new HashMap<>();
    private final Map<Chain, End> ends = new TreeMap<>();
    private Optional<Chain> current = Optional.empty();
    private End end = new End(0, "");

    EntryProofs(Sql sql, FirstWrong wrong) {
        this.wrong = wrong;
        sql.each(
                "SELECT starts_on, ends_on FROM fiscal_year",
                row -> Map.entry(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)),
                year -> years.put(year.getKey(), year.getValue()));
    }

    private record Chain(String journal, LocalDate fiscalYear) implements Comparable<Chain> {

        @Override
        public int compareTo(Chain other) {
            int byJournal = journal.compareTo(other.journal);
            return byJournal != 0 ? byJournal : fiscalYear.compareTo(other.fiscalYear);
        }
    }

    private record End(int number, String hash) {}

    void see(StoredEntry entry) {
        chain(entry);
        dates(entry);
        balanced(entry);
    }

    private void chain(StoredEntry entry) {
        var chain = new Chain(entry.journal(), entry.fiscalYear());
        if (!current.equals(Optional.of(chain))) {
            current = Optional.of(chain);
            end = new End(0, StoredEntry.firstHash(chain.journal(), chain.fiscalYear()));
        }
        int expected = end.number() + 1;
        wrong.see(
                BooksCheck.NUMBERS_WITHOUT_GAP,
                entry.number() == expected,
                () -> row(entry, "expectedNumber", expected));
        var computed = entry.hashAfter(end.hash());
        wrong.see(
                BooksCheck.CHAIN_INTACT,
                computed.equals(entry.hash()),
                () -> row(entry, "hash", entry.hash(), "computedHash", computed));
        end = new End(entry.number(), entry.hash());
        ends.put(chain, end);
    }

    private void dates(StoredEntry entry) {
        var until = years.get(entry.fiscalYear());
        var isInYear = until != null
                && !entry.accountingDate().isBefore(entry.fiscalYear())
                && !entry.accountingDate().isAfter(until);
        wrong.see(BooksCheck.DATES_AGREE, isInYear, () -> row(entry, "accountingDate", entry.accountingDate()));
        for (var line : entry.lines()) {
            wrong.see(
                    BooksCheck.DATES_AGREE,
                    line.accountingDate().equals(entry.accountingDate()),
                    () -> row(
                            entry,
                            "line",
                            line.line(),
                            "accountingDate",
                            entry.accountingDate(),
                            "lineDate",
                            line.accountingDate()));
        }
    }

    private void balanced(StoredEntry entry) {
        var difference = BigInteger.ZERO;
        var haveOneSide = true;
        for (var line : entry.lines()) {
            difference = difference.add(BigInteger.valueOf(line.debit())).subtract(BigInteger.valueOf(line.credit()));
            haveOneSide &= hasOneSide(line);
        }
        var rest = difference;
        wrong.see(
                BooksCheck.ENTRIES_BALANCED,
                entry.lines().size() >= 2 && haveOneSide && rest.signum() == 0,
                () -> row(entry, "lines", entry.lines().size(), "difference", rest));
    }

    private static boolean hasOneSide(StoredLine line) {
        return (line.debit() == 0) != (line.credit() == 0);
    }

    private static WrongRow row(StoredEntry entry, Object... more) {
        var facts = new Object[8 + more.length];
        System.arraycopy(
                new Object[] {
                    "journal", entry.journal(),
                    "fiscalYear", entry.fiscalYear(),
                    "number", entry.number(),
                    "entry", entry.id()
                },
                0,
                facts,
                0,
                8);
        System.arraycopy(more, 0, facts, 8, more.length);
        return WrongRow.of(facts);
    }

    /** Compares the ends that were reached with those that postings go on from. */
    void finish(Sql sql) {
        var none = new End(0, "");
        sql.list(
                        ENDS,
                        row -> Map.entry(
                                new Chain(row.getString(1), row.getObject(2, LocalDate.class)),
                                new End(row.getInt(3), row.getString(4))))
                .forEach(kept -> {
                    var reached =
                            Optional.ofNullable(ends.remove(kept.getKey())).orElse(none);
                    ends(kept.getKey(), kept.getValue(), reached);
                });
        ends.forEach((chain, reached) -> ends(chain, none, reached));
    }

    private void ends(Chain chain, End kept, End reached) {
        wrong.see(
                BooksCheck.CHAIN_ENDS,
                kept.equals(reached),
                () -> WrongRow.of(
                        "journal", chain.journal(),
                        "fiscalYear", chain.fiscalYear(),
                        "keptNumber", kept.number(),
                        "number", reached.number(),
                        "keptHash", kept.hash(),
                        "hash", reached.hash()));
    }
}
