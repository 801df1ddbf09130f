package africa.cauri.tenants.context;

import java.util.Optional;

/**
 * On whose request the running thread works: what a line of the log needs to be found again.
 *
 * @param requestId made at the edge, told to the caller
 * @param userId the Keycloak subject, empty before the login
 */
public record Trace(String requestId, String userId) {
    private static final ThreadLocal<Trace> BOUND = new ThreadLocal<>();

    public static void bind(Trace trace) {
        BOUND.set(trace);
    }

    public static void unbind() {
        BOUND.remove();
    }

    public static Optional<Trace> find() {
        return Optional.ofNullable(BOUND.get());
    }
}
