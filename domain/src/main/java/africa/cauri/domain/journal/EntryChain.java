package africa.cauri.domain.journal;

import africa.cauri.domain.journal.StoredEntry.StoredLine;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** All posted entries, one after the other, for those who prove the books: any number of them in little memory. */
public final class EntryChain {

    /** The order comes from the key of the numbers, and within an entry from the key of its lines. */
    private static final String ALL =
            """
            SELECT STRAIGHT_JOIN e.id, e.journal, e.fiscal_year, e.number, e.nature, e.accounting_date, e.document_date,
                e.reference, e.label, e.reason, e.reverses, e.origin, e.origin_id, e.recorded_at, e.recorded_by, e.hash,
                l.line, l.account, l.accounting_date AS line_date, l.third_party, l.label AS line_label, l.debit,
                l.credit, l.due_date, l.currency, l.foreign_amount, l.rate, l.vat_code
            FROM entry e FORCE INDEX (entry_number) LEFT JOIN entry_line l ON l.entry = e.id
            ORDER BY e.journal, e.fiscal_year, e.number
            """;

    private final Currency books;
    private final Consumer<StoredEntry> consumer;
    private Optional<Head> head = Optional.empty();
    private final List<Entry.EntryLine> lines = new ArrayList<>();
    private final List<StoredLine> stored = new ArrayList<>();
    private boolean isReadable;

    private EntryChain(Currency books, Consumer<StoredEntry> consumer) {
        this.books = books;
        this.consumer = consumer;
    }

    /**
     * Hands every entry on: by journal, fiscal year and number.
     *
     * @param books the currency of the books
     */
    public static void read(Sql sql, Currency books, Consumer<StoredEntry> consumer) {
        var chain = new EntryChain(books, consumer);
        sql.each(ALL, chain::row, unused -> {});
        chain.handOn();
    }

    /** The row of an entry, with texts for what may be unreadable. */
    private record Head(
            String id,
            String journal,
            LocalDate fiscalYear,
            int number,
            String nature,
            LocalDate accountingDate,
            LocalDate documentDate,
            String reference,
            String label,
            String reason,
            String reverses,
            String origin,
            String originId,
            Instant recordedAt,
            String recordedBy,
            String hash) {

        Entry entry(List<Entry.EntryLine> lines, String previousHash) {
            return new Entry(
                    new EntryId(UUID.fromString(id)),
                    new Entry.Place(journal, fiscalYear, number, previousHash),
                    Nature.of(nature.charAt(0)),
                    accountingDate,
                    documentDate,
                    reference,
                    label,
                    reason,
                    Optional.ofNullable(reverses).map(UUID::fromString).map(EntryId::new),
                    new Origin(Origin.Kind.valueOf(origin), originId),
                    new Entry.Recording(recordedAt, recordedBy),
                    lines);
        }
    }

    /** Takes a row in, and returns whether an entry begins with it. */
    private boolean row(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var isNew = head.filter(before -> before.id().equals(id)).isEmpty();
        if (isNew) {
            handOn();
            head = Optional.of(head(row, id));
            isReadable = true;
        }
        int number = row.getInt("line");
        if (!row.wasNull()) {
            line(row, number);
        }
        return isNew;
    }

    private static Head head(ResultSet row, String id) throws SQLException {
        return new Head(
                id,
                row.getString("journal"),
                row.getObject("fiscal_year", LocalDate.class),
                row.getInt("number"),
                row.getString("nature"),
                row.getObject("accounting_date", LocalDate.class),
                row.getObject("document_date", LocalDate.class),
                row.getString("reference"),
                row.getString("label"),
                row.getString("reason"),
                row.getString("reverses"),
                row.getString("origin"),
                row.getString("origin_id"),
                Sql.instant(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("hash"));
    }

    private void line(ResultSet row, int number) throws SQLException {
        var account = row.getString("account");
        int party = row.getInt("third_party");
        long debit = row.getLong("debit");
        long credit = row.getLong("credit");
        var currency = Optional.ofNullable(row.getString("currency"));
        stored.add(new StoredLine(
                number,
                account,
                party,
                row.getObject("line_date", LocalDate.class),
                debit,
                credit,
                currency,
                row.getLong("foreign_amount")));
        try {
            lines.add(new Entry.EntryLine(
                    number,
                    account,
                    party == 0 ? Optional.empty() : Optional.of(party),
                    row.getString("line_label"),
                    new Money(debit, books),
                    new Money(credit, books),
                    Optional.ofNullable(row.getObject("due_date", LocalDate.class)),
                    Entries.foreign(row),
                    row.getString("vat_code")));
        } catch (IllegalArgumentException unknownCurrency) {
            isReadable = false;
        }
    }

    private void handOn() {
        head.ifPresent(of -> consumer.accept(entry(of)));
        lines.clear();
        stored.clear();
    }

    private StoredEntry entry(Head of) {
        lines.sort(Comparator.comparing(Entry.EntryLine::line));
        var all = List.copyOf(lines);
        var canBeHashed = isReadable;
        return new StoredEntry(
                new EntryId(UUID.fromString(of.id())),
                of.journal(),
                of.fiscalYear(),
                of.number(),
                of.nature(),
                of.accountingDate(),
                of.hash(),
                List.copyOf(stored),
                previous -> canBeHashed ? hash(of, all, previous) : "");
    }

    private static String hash(Head of, List<Entry.EntryLine> lines, String previousHash) {
        try {
            return EntryHash.of(of.entry(lines, previousHash));
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
