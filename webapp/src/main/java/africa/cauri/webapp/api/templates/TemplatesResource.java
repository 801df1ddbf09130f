package africa.cauri.webapp.api.templates;

import africa.cauri.domain.template.ListTemplates;
import africa.cauri.domain.template.OpenTemplate;
import africa.cauri.domain.template.TemplateForm;
import africa.cauri.webapp.api.body.Answers;
import africa.cauri.webapp.api.body.JsonBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The templates of the books, and new ones. */
@Path("t/{tenant}/templates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {
    @Inject
    private ListTemplates listTemplates;

    @Inject
    private OpenTemplate openTemplate;

    @Inject
    private Answers answers;

    @GET
    public List<TemplateJson> list() {
        return listTemplates.list().stream().map(TemplateJson::of).toList();
    }

    @POST
    public Response open(JsonBody body) {
        TemplateForm form = body.read(TemplateBody::form);
        return answers.created(body, () -> TemplateJson.of(openTemplate.open(form)), TemplateJson::id);
    }
}
