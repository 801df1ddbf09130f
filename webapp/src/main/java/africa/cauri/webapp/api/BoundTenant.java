package africa.cauri.webapp.api;

import africa.cauri.tenants.context.CurrentTenant;
import africa.cauri.tenants.registry.TenantKey;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** The tenant in the address of a resource is the bound one, however the address was written; or there is nothing. */
@Provider
public class BoundTenant implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        List<String> keys = request.getUriInfo().getPathParameters().getOrDefault("tenant", List.of());
        String bound = CurrentTenant.find().map(TenantKey::value).orElse("");
        if (keys.stream().anyMatch(key -> !key.equals(bound))) {
            throw new NotFoundException();
        }
    }
}
