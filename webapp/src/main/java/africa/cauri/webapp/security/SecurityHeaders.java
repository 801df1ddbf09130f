package africa.cauri.webapp.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the browser what not to do with our pages, and refuses forms that another site sends. */
public final class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** PrimeFaces appends its nonce at the end, so that script-src has to be the last part. */
    private static final String POLICY = "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self' %s; frame-ancestors 'none'; script-src 'self'";

    @Inject
    private transient Oidc oidc;

    @Override
    public void init() {
        ServletContext context = getServletContext();
        if (context.getInitParameter("primefaces.CSP_POLICY") == null) {
            context.setInitParameter("primefaces.CSP_POLICY", policy());
        }
    }

    private String policy() {
        return POLICY.formatted(oidc.origin());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        response.setHeader("Content-Security-Policy", policy());
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!Paths.isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && !Paths.isApi(request)
                && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
