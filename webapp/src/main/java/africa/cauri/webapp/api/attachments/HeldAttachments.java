package africa.cauri.webapp.api.attachments;

import africa.cauri.domain.attachment.AddAttachment;
import africa.cauri.domain.attachment.Attachments;
import africa.cauri.domain.attachment.Holder;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.FileBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** What can be asked about the attachments of a draft and of an entry alike. */
@ApplicationScoped
public class HeldAttachments {
    /** More than is allowed, so that who sends too much is told so in words. */
    static final int MOST_MEGABYTES = 16;

    private final Attachments attachments;
    private final AddAttachment addAttachment;
    private final Answers answers;

    protected HeldAttachments() {
        this(null, null, null);
    }

    @Inject
    HeldAttachments(Attachments attachments, AddAttachment addAttachment, Answers answers) {
        this.attachments = attachments;
        this.addAttachment = addAttachment;
        this.answers = answers;
    }

    List<AttachmentJson> list(Holder holder) {
        return attachments.of(holder).stream().map(AttachmentJson::of).toList();
    }

    Response add(Holder holder, String name, FileBody file) {
        String called = Optional.ofNullable(name).orElse("");
        return answers.created(
                file, () -> AttachmentJson.of(addAttachment.add(holder, called, file.raw())), AttachmentJson::id);
    }
}
