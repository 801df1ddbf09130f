package africa.cauri.webapp.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Tells the browser what not to do with our pages, and refuses forms that another site sends. */
public final class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String CSP = "Content-Security-Policy";

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
        response.setHeader(CSP, policy());
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!Paths.isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, new OnePolicy(response));
        }
    }

    /** A page adds a policy with its nonce: it replaces the general one, since a browser obeys all that it gets. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(CSP)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && !Paths.isApi(request)
                && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
