package africa.cauri.webapp.faces.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;

/** A resource with a version in its address never changes: browsers keep it and do not ask again. */
public final class ResourceCaching extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean versioned = request.getParameter("v") != null;
        chain.doFilter(request, versioned ? new Immutable(response) : response);
    }

    /** Lets nobody else say how long to keep it; takes its word back when there is no such resource. */
    private static final class Immutable extends HttpServletResponseWrapper {
        private static final Set<String> OURS = Set.of("cache-control", "expires", "pragma");

        Immutable(HttpServletResponse response) {
            super(response);
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }

        @Override
        public void setHeader(String name, String value) {
            if (!isOurs(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!isOurs(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setDateHeader(String name, long date) {
            if (!isOurs(name)) {
                super.setDateHeader(name, date);
            }
        }

        @Override
        public void setStatus(int status) {
            forget(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            forget(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            forget(status);
            super.sendError(status, message);
        }

        private void forget(int status) {
            if (status >= 400) {
                super.setHeader("Cache-Control", "no-store");
            }
        }

        private static boolean isOurs(String name) {
            return OURS.contains(name.toLowerCase(java.util.Locale.ROOT));
        }
    }
}
