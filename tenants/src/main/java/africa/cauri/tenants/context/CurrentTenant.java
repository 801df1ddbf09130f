package africa.cauri.tenants.context;

import africa.cauri.tenants.registry.TenantKey;
import java.util.Optional;

/** The tenant for which the running thread works: bound once at the edge, unbound when the work ends. */
public final class CurrentTenant {
    private static final ThreadLocal<TenantKey> BOUND = new ThreadLocal<>();

    private CurrentTenant() {}

    /** Work that may fail with its own kind of exception. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /**
     * Does the work for this tenant.
     *
     * @throws IllegalStateException inside the work for another tenant
     */
    public static <E extends Exception> void run(TenantKey tenant, Work<E> work) throws E {
        TenantKey outer = BOUND.get();
        if (outer != null && !outer.equals(tenant)) {
            throw new IllegalStateException("Bound to " + outer + ", so " + tenant + " is refused");
        }
        BOUND.set(tenant);
        try {
            work.run();
        } finally {
            if (outer == null) {
                BOUND.remove();
            }
        }
    }

    /** The bound tenant; an {@link IllegalStateException} outside of {@link #run}. */
    public static TenantKey get() {
        return find().orElseThrow(() -> new IllegalStateException("No tenant is bound"));
    }

    public static Optional<TenantKey> find() {
        return Optional.ofNullable(BOUND.get());
    }
}
