package africa.cauri.webapp.api;

import africa.cauri.tenants.registry.Membership;
import africa.cauri.webapp.api.problem.AnyMapper;
import africa.cauri.webapp.api.problem.Problem;
import africa.cauri.webapp.security.Admission;
import africa.cauri.webapp.security.Paths;
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
 * Leads {@code /api/v1/t/<key>/...} to its resource with the tenant bound, until the whole answer is written.
 *
 * <p>A tenant that does not exist and one that the caller may not enter get the same answer.
 */
public final class TenantApiFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/api/v1/t/([^/]+)/.+");

    @Inject
    private transient Admission admission;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(Paths.of(request));
        Optional<Membership> membership;
        try {
            membership = address.matches() ? admission.find(address.group(1)) : Optional.empty();
        } catch (RuntimeException unknown) {
            Problem.write(new AnyMapper().toResponse(unknown), response);
            return;
        }
        if (membership.isEmpty()) {
            Problem.write(Problem.notFound(), response);
        } else if (!admission.isOpen(membership.get().tenant())) {
            Problem.write(Problem.notNow("The books are being prepared."), response);
        } else {
            admission.enter(membership.get(), request, () -> chain.doFilter(request, response));
        }
    }
}
