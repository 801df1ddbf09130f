package africa.cauri.tenants.context;

import africa.cauri.tenants.registry.Membership;
import africa.cauri.tenants.registry.TenantKey;
import java.util.Optional;

/**
 * On whose behalf the running thread works, and from where: what a line of the log needs to be found again, and what
 * the books need to know who acts. A job that goes on for somebody binds one of its own, made from what it noted when
 * it was started and from the membership as it is now.
 *
 * @param requestId made at the edge, told to the caller
 * @param userId the Keycloak subject, empty before the login
 * @param userName as people know the person, or the client id of a program; empty outside of a tenant
 * @param address the network address that the request came from; empty outside of a tenant
 * @param membership what the person is in the tenant that the request is about; it stays after the tenant's work has
 *     ended, for the log alone
 */
public record Trace(String requestId, String userId, String userName, String address, Optional<Membership> membership) {
    private static final ThreadLocal<Trace> BOUND = new ThreadLocal<>();

    public static void bind(String requestId, String userId) {
        bind(new Trace(requestId, userId, "", "", Optional.empty()));
    }

    public static void bind(Trace trace) {
        BOUND.set(trace);
    }

    /** Notes who has entered which tenant, and from where, on the bound request, if there is one. */
    public static void enter(Membership membership, String userName, String address) {
        find().ifPresent(trace ->
                bind(new Trace(trace.requestId, trace.userId, userName, address, Optional.of(membership))));
    }

    public static void unbind() {
        BOUND.remove();
    }

    public static Optional<Trace> find() {
        return Optional.ofNullable(BOUND.get());
    }

    /** The tenant that the request is about. */
    public Optional<TenantKey> tenant() {
        return membership.map(found -> found.tenant().key());
    }
}
