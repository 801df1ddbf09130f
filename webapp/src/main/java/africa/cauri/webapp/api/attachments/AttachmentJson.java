package africa.cauri.webapp.api.attachments;

import africa.cauri.domain.attachment.Attachment;

/** An attachment as programs see it, without its content. */
public record AttachmentJson(
        String id, String name, String mediaType, int size, String sha256, String addedAt, String addedBy) {

    static AttachmentJson of(Attachment attachment) {
        return new AttachmentJson(
                attachment.id().toString(),
                attachment.name(),
                attachment.kind().mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.addedAt().toString(),
                attachment.addedBy());
    }
}
