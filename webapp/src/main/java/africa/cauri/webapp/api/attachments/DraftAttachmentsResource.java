package africa.cauri.webapp.api.attachments;

import africa.cauri.domain.attachment.Holder;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.FileBody;
import africa.cauri.webapp.api.body.Large;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The files beside a draft. */
@Path("t/{tenant}/drafts/{id}/attachments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftAttachmentsResource {
    @Inject
    private HeldAttachments held;

    @Inject
    private Answers answers;

    @PathParam("id")
    private UUID id;

    @GET
    public List<AttachmentJson> list() {
        return held.list(holder());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response add(@QueryParam("name") String name, @Large(HeldAttachments.MOST_MEGABYTES) FileBody file) {
        return answers.created(file, () -> held.add(holder(), name, file), AttachmentJson::id);
    }

    private Holder holder() {
        return new Holder(Holder.Kind.DRAFT, id);
    }
}
