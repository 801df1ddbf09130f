package africa.cauri.webapp.api.templates;

import africa.cauri.domain.template.ChangeTemplate;
import africa.cauri.domain.template.ReadTemplate;
import africa.cauri.domain.template.RemoveTemplate;
import africa.cauri.domain.template.TemplateForm;
import africa.cauri.domain.template.TemplateId;
import africa.cauri.webapp.api.Parameters;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** One template. */
@Path("t/{tenant}/templates/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TemplateResource {
    @Inject
    private ReadTemplate readTemplate;

    @Inject
    private ChangeTemplate changeTemplate;

    @Inject
    private RemoveTemplate removeTemplate;

    @PathParam("id")
    private int id;

    private record Change(int version, TemplateForm form) {}

    @GET
    public TemplateJson get() {
        return TemplateJson.of(readTemplate.read(new TemplateId(id)));
    }

    @PUT
    public TemplateJson change(JsonBody body) {
        Change change = body.read(fields -> {
            fields.ignore("id");
            return new Change(fields.integer("version"), TemplateBody.form(fields));
        });
        return TemplateJson.of(changeTemplate.change(new TemplateId(id), change.version(), change.form()));
    }

    /** Only the version that was read is removed. */
    @DELETE
    public void remove(@QueryParam("version") Integer version) {
        removeTemplate.remove(new TemplateId(id), Parameters.required("version", version));
    }
}
