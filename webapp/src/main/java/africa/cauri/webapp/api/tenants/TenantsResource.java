package africa.cauri.webapp.api.tenants;

import africa.cauri.tenants.registry.Membership;
import africa.cauri.tenants.registry.Memberships;
import africa.cauri.tenants.registry.Tenant;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.webapp.onboarding.OpenCompany;
import africa.cauri.webapp.security.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The companies that the caller may see. */
@Path("tenants")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TenantsResource {
    private static final int LONGEST_KEY = 100;
    private static final int LARGEST_PAGE = 1000;

    @Inject
    private Memberships memberships;

    @Inject
    private OpenCompany openCompany;

    @Inject
    private Person person;

    /** A tenant as the list shows it. */
    public record TenantRow(String key, String name, String country, String currency, String state, String role) {}

    /** A tenant and where it stands. */
    public record TenantStatus(String key, String name, String state) {}

    /** The key of a tenant that is being made. */
    public record TenantCreated(String key) {}

    @GET
    public List<TenantRow> list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("max") @DefaultValue("1000") int max) {
        if (first < 0 || max < 1 || max > LARGEST_PAGE) {
            throw new BadRequestException();
        }
        return memberships.of(person.getSubject(), words, first, max).stream()
                .map(TenantsResource::row)
                .toList();
    }

    @GET
    @Path("{key}")
    public TenantStatus get(@PathParam("key") String key) {
        Tenant tenant = TenantKey.parse(key)
                .flatMap(parsed -> memberships.find(person.getSubject(), parsed))
                .map(Membership::tenant)
                .orElseThrow(NotFoundException::new);
        return new TenantStatus(
                tenant.key().value(), tenant.name(), tenant.state().name());
    }

    @POST
    public Response open(
            TenantRequest request, @HeaderParam("Idempotency-Key") String requestKey, @Context UriInfo address) {
        if (request == null || (requestKey != null && requestKey.length() > LONGEST_KEY)) {
            throw new BadRequestException();
        }
        Optional<String> key = Optional.ofNullable(requestKey).filter(given -> !given.isBlank());
        TenantKey tenant = openCompany.open(request.form(), person.getSubject(), key);
        return Response.accepted(new TenantCreated(tenant.value()))
                .location(URI.create(address.getRequestUri().getPath() + "/" + tenant.value()))
                .build();
    }

    private static TenantRow row(Membership membership) {
        Tenant tenant = membership.tenant();
        return new TenantRow(
                tenant.key().value(),
                tenant.name(),
                tenant.country(),
                tenant.currency(),
                tenant.state().name(),
                membership.role().name());
    }
}
