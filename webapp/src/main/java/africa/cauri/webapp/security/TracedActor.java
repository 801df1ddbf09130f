package africa.cauri.webapp.security;

import africa.cauri.domain.kernel.Acting;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Power;
import africa.cauri.tenants.context.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** The one who acts is the one whose trace is bound: by the request that entered a tenant, or by a job. */
@ApplicationScoped
public class TracedActor implements Acting {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 45;

    /** An {@link IllegalStateException} where no trace is bound; without a membership, somebody without any power. */
    @Override
    public Actor actor() {
        Trace trace = Trace.find().orElseThrow(() -> new IllegalStateException("Nobody acts here"));
        Set<Power> powers = trace.membership().map(Powers::of).orElse(EnumSet.noneOf(Power.class));
        return new Actor(
                trace.userId(), cut(trace.userName(), LONGEST_NAME), cut(trace.address(), LONGEST_ADDRESS), powers);
    }

    /** Keycloak lets names be longer than the books keep them; no character is cut in two. */
    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }
}
