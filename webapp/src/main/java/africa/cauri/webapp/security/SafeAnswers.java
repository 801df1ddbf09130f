package africa.cauri.webapp.security;

import africa.cauri.webapp.operation.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What each answer carries: its number, and what the browser must not do with it. The login mechanism answers before
 * any filter does.
 */
@ApplicationScoped
class SafeAnswers {
    static final String CSP = "Content-Security-Policy";

    /** PrimeFaces appends its nonce at the end, so that script-src has to be the last part. */
    private static final String POLICY = "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self' %s; frame-ancestors 'none'; script-src 'self'";

    @Inject
    private Oidc oidc;

    String policy() {
        return POLICY.formatted(oidc.origin());
    }

    void mark(HttpServletRequest request, HttpServletResponse response) {
        Reference.of(request, response);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader(CSP, policy());
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!Paths.isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
