package africa.cauri.tenants.registry;

/** The key of a request came before, with another content. */
public final class RequestKeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RequestKeyReused(String requestKey) {
        super("The request key " + requestKey + " came before with another content");
    }
}
