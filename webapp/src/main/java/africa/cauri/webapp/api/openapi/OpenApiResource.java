package africa.cauri.webapp.api.openapi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The description of this interface. It holds no secret: no token is asked for. */
@Path("openapi")
@RequestScoped
public class OpenApiResource {
    private static final String JSON = OpenApiDocument.read().toString();
    private static final String YAML = Yaml.of(OpenApiDocument.read());

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String json() {
        return JSON;
    }

    @GET
    @Produces({"application/yaml;qs=0.5", "application/x-yaml;qs=0.5", "text/yaml;qs=0.5"})
    public String yaml() {
        return YAML;
    }
}
