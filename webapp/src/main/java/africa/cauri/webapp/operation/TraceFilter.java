package africa.cauri.webapp.operation;

import africa.cauri.domain.sql.SqlFailed;
import africa.cauri.tenants.context.Trace;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives each request a number, which stands in every line of its log, in the answer and on the error page.
 *
 * <p>An exception that nobody else could answer is logged here, once. If it comes from a database that is busy or away,
 * people are asked to come again.
 */
public final class TraceFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(TraceFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = Reference.of(request, response);
        Trace.bind(
                id,
                Optional.ofNullable(request.getUserPrincipal())
                        .map(Principal::getName)
                        .orElse(""));
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw e;
        } catch (ServletException | RuntimeException e) {
            if (causedByExpiredView(e)) {
                throw e;
            }
            boolean isForNow = SqlFailed.tellsOfUnavailability(e);
            LOG.log(isForNow ? Level.WARNING : Level.SEVERE, "The request " + id + " failed", e);
            if (!response.isCommitted()) {
                answer(response, isForNow);
            }
        } finally {
            Trace.unbind();
        }
    }

    private static void answer(HttpServletResponse response, boolean isForNow) throws IOException {
        if (isForNow) {
            response.setHeader("Retry-After", "5");
        }
        response.sendError(
                isForNow ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    private static boolean causedByExpiredView(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof jakarta.faces.application.ViewExpiredException) {
                return true;
            }
        }
        return false;
    }
}
