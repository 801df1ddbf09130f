package africa.cauri.domain.attachment;

import java.time.Instant;
import java.util.Map;

/**
 * A file beside a draft or an entry.
 *
 * @param name without folders, at most 200 characters
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal digits
 * @param addedBy the subject of who added it
 */
public record Attachment(
        AttachmentId id,
        Holder holder,
        String name,
        FileKind kind,
        int size,
        String sha256,
        Instant addedAt,
        String addedBy) {

    Map<String, ?> facts() {
        return Map.of("name", name, "size", size, "sha256", sha256);
    }
}
