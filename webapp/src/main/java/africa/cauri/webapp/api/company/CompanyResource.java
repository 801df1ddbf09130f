package africa.cauri.webapp.api.company;

import africa.cauri.tenants.registry.Identities;
import africa.cauri.tenants.registry.Identity;
import africa.cauri.tenants.registry.Identity.Identifier;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.webapp.api.body.Fields;
import africa.cauri.webapp.api.body.JsonBody;
import africa.cauri.webapp.onboarding.ChangeCompany;
import africa.cauri.webapp.security.InTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the company is named and shown. */
@Path("t/{tenant}/company")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CompanyResource {
    private static final int MOST = 1000;

    @Inject
    private Identities identities;

    @Inject
    private ChangeCompany changeCompany;

    @Inject
    private InTenant inTenant;

    @GET
    public Identity get() {
        return identities.get(key());
    }

    @PUT
    public Identity change(JsonBody body) {
        return changeCompany.change(key(), body.read(CompanyResource::identity));
    }

    private TenantKey key() {
        return inTenant.getTenant().key();
    }

    private static Identity identity(Fields fields) {
        return new Identity(
                fields.text("name"),
                fields.text("colour"),
                fields.findText("legalForm").orElse(""),
                fields.findText("address").orElse(""),
                fields.list("identifiers", MOST, each -> new Identifier(each.text("type"), each.text("number"))),
                fields.integer("version"));
    }
}
