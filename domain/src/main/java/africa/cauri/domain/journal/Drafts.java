package africa.cauri.domain.journal;

import africa.cauri.domain.company.Companies;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The drafts that the books keep. */
@ApplicationScoped
public class Drafts {

    /** The most drafts that one page shows. */
    public static final int MOST_ROWS = 500;

    private static final String INSERT =
            """
            INSERT INTO draft (journal, accounting_date, document_date, reference, label, reason, origin, origin_id,
                created_at, created_by, changed_at, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE =
            """
            UPDATE draft SET journal = ?, accounting_date = ?, document_date = ?, reference = ?, label = ?,
                reason = ?, changed_at = ?, version = version + 1
            WHERE id = ? AND version = ?
            """;

    private static final String LINE =
            """
            INSERT INTO draft_line (draft, line, account, third_party, label, debit, credit, due_date, currency,
                foreign_amount, rate, vat_code)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String WANTED =
            """
            WHERE (? = '' OR journal = ?) AND (? = '' OR created_by = ?)
                AND (? IS NULL OR COALESCE(accounting_date, document_date) >= ?)
                AND (? IS NULL OR COALESCE(accounting_date, document_date) <= ?)
            """;

    private final Sql sql;
    private final Companies companies;

    protected Drafts() {
        this(null, null);
    }

    @Inject
    Drafts(Sql sql, Companies companies) {
        this.sql = sql;
        this.companies = companies;
    }

    /** Returns the draft, or throws {@link NotFound}. */
    public KeptDraft get(DraftId id) {
        return read("WHERE id = ?", id.value()).stream().findFirst().orElseThrow(() -> new NotFound(Draft.class, id));
    }

    /**
     * Returns a page of the drafts, the newest first.
     *
     * @param first how many to pass over
     * @param max the most to return, from 1 to {@link #MOST_ROWS}
     */
    public List<KeptDraft> list(DraftSearch search, int first, int max) {
        if (max < 1 || max > MOST_ROWS) {
            throw new IllegalArgumentException("max " + max);
        }
        return read(WANTED + " ORDER BY id DESC LIMIT ? OFFSET ?", search.arguments(max, first));
    }

    /** Returns how many drafts {@link #list} would give in all. */
    public int count(DraftSearch search) {
        return sql.find("SELECT COUNT(*) FROM draft " + WANTED, row -> row.getInt(1), search.arguments())
                .orElseThrow();
    }

    /**
     * Returns those of the drafts that are there, by date and then as they were made; nobody else can change them
     * before the transaction ends.
     */
    List<KeptDraft> taken(Collection<DraftId> ids) {
        var values = ids.stream().map(DraftId::value).sorted().toArray();
        return read("WHERE id IN (" + Sql.marks(values.length) + ") ORDER BY accounting_date, id FOR UPDATE", values);
    }

    void add(KeptDraft kept) {
        var draft = kept.draft();
        sql.update(
                INSERT,
                draft.journal(),
                draft.accountingDate(),
                draft.documentDate(),
                draft.reference(),
                draft.label(),
                draft.reason(),
                draft.origin().kind(),
                draft.origin().id(),
                kept.createdAt(),
                kept.createdBy(),
                kept.changedAt(),
                kept.id().value());
        addLines(kept.id(), draft.lines());
    }

    /** Returns whether the draft was there in that version; only then is it changed. */
    boolean change(DraftId id, int version, Draft draft, Instant now) {
        int found = sql.update(
                UPDATE,
                draft.journal(),
                draft.accountingDate(),
                draft.documentDate(),
                draft.reference(),
                draft.label(),
                draft.reason(),
                now,
                id.value(),
                version);
        if (found == 0) {
            return false;
        }
        sql.update("DELETE FROM draft_line WHERE draft = ?", id.value());
        addLines(id, draft.lines());
        return true;
    }

    void remove(Collection<DraftId> ids) {
        var values = ids.stream().map(DraftId::value).toArray();
        sql.update("DELETE FROM draft WHERE id IN (" + Sql.marks(values.length) + ")", values);
    }

    /** Throws some of the drafts away that were made from one thing, and returns how many there were. */
    public int removeMadeFrom(Origin origin, int most) {
        return sql.update(
                "DELETE FROM draft WHERE origin = ? AND origin_id = ? LIMIT ?", origin.kind(), origin.id(), most);
    }

    private void addLines(DraftId id, List<DraftLine> lines) {
        var rows = new ArrayList<Object[]>();
        for (var line : lines) {
            rows.add(new Object[] {
                id.value(),
                rows.size() + 1,
                line.account(),
                line.thirdParty(),
                line.label(),
                line.debit().minor(),
                line.credit().minor(),
                line.dueDate(),
                line.foreign().map(foreign -> foreign.amount().currency()),
                line.foreign().map(foreign -> foreign.amount().minor()),
                line.foreign().map(ForeignAmount::rate),
                line.vatCode()
            });
        }
        sql.batch(LINE, rows);
    }

    private List<KeptDraft> read(String which, Object... arguments) {
        var heads = sql.list("SELECT * FROM draft " + which, Drafts::head, arguments);
        var lines = lines(heads);
        return heads.stream()
                .map(kept -> kept.with(lines.getOrDefault(kept.id(), List.of())))
                .toList();
    }

    private Map<DraftId, List<DraftLine>> lines(List<KeptDraft> drafts) {
        var found = new HashMap<DraftId, List<DraftLine>>();
        if (drafts.isEmpty()) {
            return found;
        }
        var currency = companies.get().currency();
        var ids = drafts.stream().map(kept -> kept.id().value()).toArray();
        var query = "SELECT * FROM draft_line WHERE draft IN (" + Sql.marks(ids.length) + ") ORDER BY draft, line";
        sql.list(
                query,
                row -> found.computeIfAbsent(
                                new DraftId(row.getObject("draft", UUID.class)), unused -> new ArrayList<>())
                        .add(line(row, currency)),
                ids);
        return found;
    }

    private static KeptDraft head(ResultSet row) throws SQLException {
        var draft = new Draft(
                row.getString("journal"),
                Optional.ofNullable(row.getObject("accounting_date", LocalDate.class)),
                Optional.ofNullable(row.getObject("document_date", LocalDate.class)),
                row.getString("reference"),
                row.getString("label"),
                row.getString("reason"),
                Nature.MOVEMENT,
                new Origin(Origin.Kind.valueOf(row.getString("origin")), row.getString("origin_id")),
                List.of());
        return new KeptDraft(
                new DraftId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                draft,
                row.getString("created_by"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "changed_at"));
    }

    private static DraftLine line(ResultSet row, Currency books) throws SQLException {
        return new DraftLine(
                row.getString("account"),
                row.getString("third_party"),
                row.getString("label"),
                new Money(row.getLong("debit"), books),
                new Money(row.getLong("credit"), books),
                Optional.ofNullable(row.getObject("due_date", LocalDate.class)),
                Entries.foreign(row),
                row.getString("vat_code"));
    }
}
