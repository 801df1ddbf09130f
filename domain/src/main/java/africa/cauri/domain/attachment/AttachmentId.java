package africa.cauri.domain.attachment;

import java.util.UUID;

/** What an attachment is known by. */
public record AttachmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
