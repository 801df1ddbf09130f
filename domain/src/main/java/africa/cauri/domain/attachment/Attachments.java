package africa.cauri.domain.attachment;

import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The attachments that the books keep. */
@ApplicationScoped
public class Attachments {

    private static final String COLUMNS = "id, draft, entry, name, media_type, size, sha256, added_at, added_by";

    private static final String INSERT =
            """
            INSERT INTO attachment (id, draft, entry, name, media_type, size, sha256, content, added_at, added_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;

    protected Attachments() {
        this(null);
    }

    @Inject
    Attachments(Sql sql) {
        this.sql = sql;
    }

    /** Returns the attachment, or throws {@link NotFound}. */
    public Attachment get(AttachmentId id) {
        return sql.find("SELECT " + COLUMNS + " FROM attachment WHERE id = ?", Attachments::read, id.value())
                .orElseThrow(() -> new NotFound(Attachment.class, id));
    }

    /** Returns what the file holds, or throws {@link NotFound}. */
    public byte[] content(AttachmentId id) {
        return sql.find("SELECT content FROM attachment WHERE id = ?", row -> row.getBytes(1), id.value())
                .orElseThrow(() -> new NotFound(Attachment.class, id));
    }

    /** Returns the attachments of a draft or an entry, as they were added; none for one that is not there. */
    public List<Attachment> of(Holder holder) {
        String query =
                "SELECT " + COLUMNS + " FROM attachment WHERE " + holder.kind().column() + " = ? ORDER BY id";
        return sql.list(query, Attachments::read, holder.id());
    }

    /** Hands the attachments of drafts over to the entries that these became, by the ids of the drafts. */
    public void follow(Map<UUID, UUID> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var drafts = entries.keySet().toArray();
        String query = "SELECT DISTINCT draft FROM attachment WHERE draft IN (" + Sql.marks(drafts.length) + ")";
        sql.list(query, row -> row.getObject(1, UUID.class), drafts)
                .forEach(draft -> sql.update(
                        "UPDATE attachment SET draft = NULL, entry = ? WHERE draft = ?", entries.get(draft), draft));
    }

    /** Locks the draft or the entry until the transaction ends; throws {@link NotFound} if it is there no more. */
    void lock(Holder holder) {
        String query = "SELECT 1 FROM " + holder.kind().column() + " WHERE id = ? FOR UPDATE";
        if (sql.find(query, row -> row.getInt(1), holder.id()).isEmpty()) {
            throw new NotFound(Attachment.class, holder.id());
        }
    }

    void add(Attachment attachment, byte[] content) {
        var holder = attachment.holder();
        var isDraft = holder.kind() == Holder.Kind.DRAFT;
        sql.update(
                INSERT,
                attachment.id().value(),
                isDraft ? Optional.of(holder.id()) : Optional.empty(),
                isDraft ? Optional.empty() : Optional.of(holder.id()),
                attachment.name(),
                attachment.kind(),
                attachment.size(),
                attachment.sha256(),
                content,
                attachment.addedAt(),
                attachment.addedBy());
    }

    void remove(AttachmentId id) {
        sql.update("DELETE FROM attachment WHERE id = ?", id.value());
    }

    private static Attachment read(ResultSet row) throws SQLException {
        var draft = row.getObject("draft", UUID.class);
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                draft == null
                        ? new Holder(Holder.Kind.ENTRY, row.getObject("entry", UUID.class))
                        : new Holder(Holder.Kind.DRAFT, draft),
                row.getString("name"),
                FileKind.valueOf(row.getString("media_type")),
                row.getInt("size"),
                row.getString("sha256"),
                Sql.instant(row, "added_at"),
                row.getString("added_by"));
    }
}
