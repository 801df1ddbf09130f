package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes entries, and the balances that are kept beside them, in the transaction of the caller. */
@ApplicationScoped
class Ledger {

    private static final String ENTRY =
            """
            INSERT INTO entry (id, journal, fiscal_year, number, nature, accounting_date, document_date, reference,
                label, reason, reverses, origin, origin_id, recorded_at, recorded_by, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String LINE =
            """
            INSERT INTO entry_line (entry, line, account, accounting_date, third_party, label, debit, credit,
                due_date, currency, foreign_amount, rate, vat_code)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;

    protected Ledger() {
        this(null);
    }

    @Inject
    Ledger(Sql sql) {
        this.sql = sql;
    }

    /**
     * An entry with its hash, and the period it falls into.
     *
     * @param period the first day of the period
     */
    record Hashed(Entry entry, String hash, LocalDate period) {

        PostedEntry posted() {
            var place = entry.place();
            return new PostedEntry(entry.id(), place.journal(), place.number(), entry.accountingDate(), hash);
        }
    }

    void write(List<Hashed> entries, Currency books) {
        var heads = new ArrayList<Object[]>(entries.size());
        var lines = new ArrayList<Object[]>(4 * entries.size());
        var sums = new BalanceSums(books);
        for (var hashed : entries) {
            heads.add(head(hashed.entry, hashed.hash));
            for (var line : hashed.entry.lines()) {
                lines.add(line(hashed.entry, line));
                sums.add(hashed.entry.nature(), hashed.period, line);
            }
        }
        sql.insert(ENTRY, heads);
        sql.insert(LINE, lines);
        sums.writeTo(sql);
    }

    private static Object[] head(Entry entry, String hash) {
        return new Object[] {
            entry.id().value(),
            entry.place().journal(),
            entry.place().fiscalYear(),
            entry.place().number(),
            String.valueOf(entry.nature().code()),
            entry.accountingDate(),
            entry.documentDate(),
            entry.reference(),
            entry.label(),
            entry.reason(),
            entry.reverses().map(EntryId::value),
            entry.origin().kind(),
            entry.origin().id(),
            entry.recording().at(),
            entry.recording().subject(),
            hash
        };
    }

    private static Object[] line(Entry entry, Entry.EntryLine line) {
        return new Object[] {
            entry.id().value(),
            line.line(),
            line.account(),
            entry.accountingDate(),
            line.thirdParty(),
            line.label(),
            line.debit().minor(),
            line.credit().minor(),
            line.dueDate(),
            line.foreign().map(foreign -> foreign.amount().currency()),
            line.foreign().map(foreign -> foreign.amount().minor()),
            line.foreign().map(ForeignAmount::rate),
            line.vatCode()
        };
    }
}
