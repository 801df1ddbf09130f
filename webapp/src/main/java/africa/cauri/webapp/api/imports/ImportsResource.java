package africa.cauri.webapp.api.imports;

import africa.cauri.domain.intake.ImportId;
import africa.cauri.domain.intake.UndoImport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** The imports of the books: begun, looked at, taken back. */
@Path("t/{tenant}/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    @Inject
    private Uploads uploads;

    @Inject
    private ReadImport readImport;

    @Inject
    private UndoImport undoImport;

    @POST
    @Upload
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response begin(List<EntityPart> parts) throws IOException {
        return uploads.take(UploadForm.read(parts));
    }

    @GET
    @Path("{id}")
    public ImportJson get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return readImport.read(new ImportId(id), headers);
    }

    @DELETE
    @Path("{id}")
    public Response undo(@PathParam("id") UUID id) {
        return Response.accepted(Uploads.Accepted.of(undoImport.undo(new ImportId(id))))
                .build();
    }
}
