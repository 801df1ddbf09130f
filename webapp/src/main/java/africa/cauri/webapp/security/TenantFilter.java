package africa.cauri.webapp.security;

import africa.cauri.tenants.registry.Membership;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads {@code /t/<key>/page.xhtml} to the page of the books, with the tenant bound, if the person may enter it.
 *
 * <p>A tenant that does not exist and one that the person may not enter get the same answer. The pages of the books
 * have no other address.
 */
public final class TenantFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/t/([^/]+)(/.*)?");
    private static final Pattern PAGE = Pattern.compile("/[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*\\.xhtml");

    @Inject
    private transient Admission admission;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        Matcher address = ADDRESS.matcher(path);
        if (address.matches()) {
            enter(address.group(1), Optional.ofNullable(address.group(2)).orElse("/"), request, response);
        } else if (path.equals("/t") || isInside(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The path as the container understands it, however it was written. */
    private static boolean isInside(String path) {
        return path.startsWith("/books/") || path.startsWith("/errors/");
    }

    private void enter(String key, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Membership> membership = admission.find(key);
        if (membership.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!admission.isOpen(membership.get().tenant())) {
            request.setAttribute("closed", membership.get());
            response.setHeader("Retry-After", "5");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (page.equals("/")) {
            response.sendRedirect(request.getContextPath() + "/t/" + key + "/home.xhtml");
        } else if (PAGE.matcher(page).matches()) {
            var inside = request.getRequestDispatcher("/books" + page);
            admission.enter(membership.get(), request, () -> inside.forward(request, response));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
