package africa.cauri.webapp.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
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

    @Inject
    private transient SafeAnswers safeAnswers;

    @Override
    public void init() {
        ServletContext context = getServletContext();
        if (context.getInitParameter("primefaces.CSP_POLICY") == null) {
            context.setInitParameter("primefaces.CSP_POLICY", safeAnswers.policy());
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        safeAnswers.mark(request, response);
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
            if (name.equalsIgnoreCase(SafeAnswers.CSP)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && "POST".equals(request.getMethod())
                && !Paths.isApi(request)
                && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
