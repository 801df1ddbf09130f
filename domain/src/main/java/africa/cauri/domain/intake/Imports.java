package africa.cauri.domain.intake;

import africa.cauri.domain.job.JobId;
import africa.cauri.domain.job.JobTakenOver;
import africa.cauri.domain.job.Run;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imports of the books. */
@ApplicationScoped
public class Imports {

    private static final String INSERT =
            """
            INSERT INTO import_batch (id, job, name, content_hash, live_hash, format, dry_run, as_drafts,
                opens_accounts, opens_third_parties, journal, day, reason, state, created_at, created_by, person)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CHECKING', ?, ?, ?)
            """;

    private static final String JUDGE = "UPDATE import_batch SET checked = ?, entries = ?, faults = ? WHERE id = ?";

    private static final String STATE =
            """
            UPDATE import_batch
            SET state = ?, live_hash = CASE WHEN ? IN ('REFUSED', 'UNDONE', 'CHECKED') THEN NULL ELSE live_hash END
            WHERE id = ?
            """;

    private static final String ASK =
            """
            UPDATE import_batch
            SET dry_run = ?, opens_accounts = ?, opens_third_parties = ?, journal = ?, day = ?, reason = ?
            WHERE id = ?
            """;

    private static final String CLAIM =
            "UPDATE import_batch SET dry_run = FALSE, checked = FALSE, live_hash = content_hash WHERE id = ?";

    private static final String ADVANCE = "UPDATE import_batch SET cursor_line = ?, written = written + ? WHERE id = ?";

    /** Entries of an import that are taken back. */
    private static final String REVERSED =
            """
            SELECT 'IMPORT_ENTRY_REVERSED', e.journal, e.number
            FROM entry e JOIN entry r ON r.reverses = e.id
            WHERE e.origin = 'IMPORT' AND e.origin_id = ? ORDER BY e.journal, e.number LIMIT 20
            """;

    private static final String LETTERED =
            """
            SELECT DISTINCT 'IMPORT_ENTRY_LETTERED', e.journal, e.number
            FROM entry e JOIN match_line m ON m.entry = e.id AND m.live = 1
            WHERE %s AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses = e.id)
            ORDER BY e.journal, e.number LIMIT 20
            """;

    private static final String STANDING =
            """
            SELECT 1 FROM entry e
            WHERE e.origin = 'IMPORT' AND e.origin_id = ?
                AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses = e.id)
            LIMIT 1
            """;

    private static final String DRAFTS = "SELECT COUNT(*) FROM draft WHERE origin = 'IMPORT' AND origin_id = ?";

    private final Sql sql;

    protected Imports() {
        this(null);
    }

    @Inject
    Imports(Sql sql) {
        this.sql = sql;
    }

    /** Returns the import, or throws {@link NotFound}. */
    public ImportBatch get(ImportId id) {
        return find(id).orElseThrow(() -> new NotFound(ImportBatch.class, id));
    }

    /** Returns the import if there is one. */
    public Optional<ImportBatch> find(ImportId id) {
        return read("WHERE id = ?", id.value()).stream().findFirst();
    }

    /** Returns how many imports there are, dry runs among them. */
    public int count() {
        return sql.find("SELECT COUNT(*) FROM import_batch", row -> row.getInt(1))
                .orElseThrow();
    }

    /** Returns some imports, the latest first. */
    public List<ImportBatch> list(int first, int size) {
        return read("ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?", size, first);
    }

    /** Returns the import, which nobody else can change before the transaction ends, or throws {@link NotFound}. */
    ImportBatch held(ImportId id) {
        return read("WHERE id = ? FOR UPDATE", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(ImportBatch.class, id));
    }

    /** Returns the same of one that is being taken back, or throws {@link JobTakenOver} if that has ended. */
    ImportBatch beingUndone(ImportId id, Run run) {
        var batch = held(id);
        if (batch.state() != ImportState.UNDOING) {
            throw new JobTakenOver(run.job());
        }
        return batch;
    }

    /** Returns the import that stands with that content. */
    Optional<ImportBatch> findLive(String contentHash) {
        return read("WHERE live_hash = ?", contentHash).stream().findFirst();
    }

    void add(ImportBatch batch) {
        var options = batch.options();
        sql.update(
                INSERT,
                batch.id().value(),
                batch.job().value(),
                batch.name(),
                batch.contentHash(),
                options.dryRun() ? Optional.empty() : batch.contentHash(),
                options.format(),
                options.dryRun(),
                options.asDrafts(),
                options.opensAccounts(),
                options.opensThirdParties(),
                options.journal(),
                options.day(),
                options.reason(),
                batch.createdAt(),
                batch.createdBy(),
                batch.person());
    }

    /** Takes other wishes for a file that is checked again. */
    void ask(ImportId id, ImportOptions options) {
        sql.update(
                ASK,
                options.dryRun(),
                options.opensAccounts(),
                options.opensThirdParties(),
                options.journal(),
                options.day(),
                options.reason(),
                id.value());
    }

    /** Takes the content for an import that was checked only, and shall be written now. */
    void claim(ImportId id) {
        sql.update(CLAIM, id.value());
    }

    void judge(ImportId id, Findings findings) {
        sql.update(JUDGE, findings.areSound(), findings.entries(), findings.faults(), id.value());
    }

    /** One that does not stand any more lets its content be imported again. */
    void change(ImportId id, ImportState state) {
        sql.update(STATE, state, state, id.value());
    }

    void continueWith(ImportId id, JobId job) {
        sql.update("UPDATE import_batch SET job = ?, faults = 0 WHERE id = ?", job.value(), id.value());
    }

    void advance(ImportId id, long line, int entries) {
        sql.update(ADVANCE, line, entries, id.value());
    }

    /**
     * Returns the first entries of the import that something is built on, as violations: that somebody has taken back
     * himself, which those are not that a broken off undoing has taken back, or that are lettered.
     */
    List<Violation> builtUpon(ImportBatch batch) {
        var violations = new ArrayList<Violation>();
        if (batch.state() != ImportState.UNDOING) {
            violations.addAll(takenBack(batch));
        }
        violations.addAll(violations(
                LETTERED.formatted("e.origin = 'IMPORT' AND e.origin_id = ?"),
                batch.id().toString()));
        return violations;
    }

    /** Returns the first entries of the import that are taken back, by whomever, as violations. */
    List<Violation> takenBack(ImportBatch batch) {
        return violations(REVERSED, batch.id().toString());
    }

    /** Returns those of the entries that have a lettered line, as violations. */
    List<Violation> lettered(List<EntryId> some) {
        var ids = some.stream().map(EntryId::value).toArray();
        return violations(LETTERED.formatted("e.id IN (" + Sql.marks(ids.length) + ")"), ids);
    }

    /** Whether the import has an entry that is not taken back. */
    boolean stands(ImportBatch batch) {
        return sql.find(STANDING, row -> row.getInt(1), batch.id().toString()).isPresent();
    }

    /** Returns how many drafts of the import there are. */
    long drafts(ImportBatch batch) {
        return sql.find(DRAFTS, row -> row.getLong(1), batch.id().toString()).orElseThrow();
    }

    private List<Violation> violations(String query, Object... arguments) {
        return sql.list(
                query, row -> Rule.valueOf(row.getString(1)).broken(row.getString(2), row.getInt(3)), arguments);
    }

    private List<ImportBatch> read(String which, Object... arguments) {
        return sql.list("SELECT * FROM import_batch " + which, Imports::batch, arguments);
    }

    private static ImportBatch batch(ResultSet row) throws SQLException {
        return new ImportBatch(
                new ImportId(row.getObject("id", UUID.class)),
                new JobId(row.getObject("job", UUID.class)),
                row.getString("name"),
                row.getString("content_hash"),
                options(row),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("checked"),
                row.getLong("cursor_line"),
                row.getLong("entries"),
                row.getLong("written"),
                row.getLong("faults"),
                Sql.instant(row, "created_at"),
                row.getString("created_by"),
                row.getString("person"));
    }

    private static ImportOptions options(ResultSet row) throws SQLException {
        return new ImportOptions(
                row.getString("format"),
                row.getBoolean("dry_run"),
                row.getBoolean("as_drafts"),
                row.getBoolean("opens_accounts"),
                row.getBoolean("opens_third_parties"),
                row.getString("journal"),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                row.getString("reason"));
    }
}
