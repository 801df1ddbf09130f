package africa.cauri.domain.attachment;

import africa.cauri.domain.audit.AuditTrail;
import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes a file away from a draft. What proves a posted entry is kept ten years (AUDCIF art. 24). */
@ApplicationScoped
public class RemoveAttachment {

    private final Acting acting;
    private final Attachments attachments;
    private final AuditTrail trail;

    protected RemoveAttachment() {
        this(null, null, null);
    }

    @Inject
    RemoveAttachment(Acting acting, Attachments attachments, AuditTrail trail) {
        this.acting = acting;
        this.attachments = attachments;
        this.trail = trail;
    }

    /**
     * Removes the file.
     *
     * @throws NotFound if it is not there
     * @throws RuleBroken if it stands beside an entry
     */
    @Transactional
    public void remove(AttachmentId id) {
        acting.actor().require(Power.DRAFT);
        var attachment = attachments.get(id);
        if (attachment.holder().kind() == Holder.Kind.ENTRY) {
            throw new RuleBroken(List.of(Rule.ATTACHMENT_OF_ENTRY.broken()));
        }
        attachments.lock(attachment.holder());
        attachments.remove(id);
        trail.did("DETACHED", attachment.holder().subject(), attachment.facts());
    }
}
