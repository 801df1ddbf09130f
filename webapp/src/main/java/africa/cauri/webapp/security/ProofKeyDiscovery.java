package africa.cauri.webapp.security;

import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/** Puts the {@link ProofKeySender} into the client with which the server's login mechanism fetches tokens. */
public final class ProofKeyDiscovery implements AutoDiscoverable {
    @Override
    public void configure(FeatureContext context) {
        if (context.getConfiguration().getRuntimeType() == RuntimeType.CLIENT
                && !context.getConfiguration().isRegistered(ProofKeySender.class)) {
            context.register(ProofKeySender.class);
        }
    }
}
