package africa.cauri.webapp.api.attachments;

import africa.cauri.domain.attachment.AddAttachment;
import africa.cauri.domain.attachment.Attachments;
import africa.cauri.domain.attachment.Holder;
import africa.cauri.webapp.api.body.FileBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What can be asked about the attachments of a draft and of an entry alike. */
@ApplicationScoped
public class HeldAttachments {
    /** More than is allowed, so that who sends too much is told so in words. */
    static final int MOST_MEGABYTES = 16;

    private final Attachments attachments;
    private final AddAttachment addAttachment;

    protected HeldAttachments() {
        this(null, null);
    }

    @Inject
    HeldAttachments(Attachments attachments, AddAttachment addAttachment) {
        this.attachments = attachments;
        this.addAttachment = addAttachment;
    }

    List<AttachmentJson> list(Holder holder) {
        return attachments.of(holder).stream().map(AttachmentJson::of).toList();
    }

    AttachmentJson add(Holder holder, String name, FileBody file) {
        String called = Optional.ofNullable(name).orElse("");
        return AttachmentJson.of(addAttachment.add(holder, called, file.raw()));
    }
}
