package africa.cauri.webapp.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.Form;

/** Shows the verifier of the {@link ProofKey} when the server exchanges the login's code for tokens. */
final class ProofKeySender implements ClientRequestFilter {
    @Override
    public void filter(ClientRequestContext context) {
        if (context.getEntity() instanceof Form form
                && "authorization_code".equals(form.asMap().getFirst("grant_type"))) {
            HttpSession session =
                    CDI.current().select(HttpServletRequest.class).get().getSession(false);
            if (session != null && session.getAttribute(ProofKey.VERIFIER) instanceof String verifier) {
                session.removeAttribute(ProofKey.VERIFIER);
                form.param("code_verifier", verifier);
            }
        }
    }
}
