package africa.cauri.webapp.api.attachments;

import africa.cauri.domain.attachment.Attachment;
import africa.cauri.domain.attachment.AttachmentId;
import africa.cauri.domain.attachment.Attachments;
import africa.cauri.domain.attachment.RemoveAttachment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One file beside a draft or an entry. */
@Path("t/{tenant}/attachments/{id}")
@RequestScoped
public class AttachmentResource {
    @Inject
    private Attachments attachments;

    @Inject
    private RemoveAttachment removeAttachment;

    @PathParam("id")
    private UUID id;

    /** The name is told in UTF-8 (RFC 6266). */
    @GET
    public Response content() {
        var known = new AttachmentId(id);
        Attachment attachment = attachments.get(known);
        String name =
                URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(attachments.content(known), attachment.kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename*=UTF-8''" + name)
                .build();
    }

    @DELETE
    public void remove() {
        removeAttachment.remove(new AttachmentId(id));
    }
}
