package africa.cauri.tenants.context;

import africa.cauri.tenants.registry.TenantKey;
import java.util.Optional;

/**
 * On whose request the running thread works: what a line of the log needs to be found again.
 *
 * @param requestId made at the edge, told to the caller
 * @param userId the Keycloak subject, empty before the login
 * @param tenant the tenant that the request is about; it stays after the tenant's work has ended, for the log alone
 */
public record Trace(String requestId, String userId, Optional<TenantKey> tenant) {
    private static final ThreadLocal<Trace> BOUND = new ThreadLocal<>();

    public static void bind(String requestId, String userId) {
        BOUND.set(new Trace(requestId, userId, Optional.empty()));
    }

    /** Notes the tenant of the bound request, if there is one. */
    public static void bindTenant(TenantKey tenant) {
        find().ifPresent(trace -> BOUND.set(new Trace(trace.requestId, trace.userId, Optional.of(tenant))));
    }

    public static void unbind() {
        BOUND.remove();
    }

    public static Optional<Trace> find() {
        return Optional.ofNullable(BOUND.get());
    }
}
