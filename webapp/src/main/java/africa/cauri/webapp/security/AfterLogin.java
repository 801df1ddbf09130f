package africa.cauri.webapp.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Leads back to the address that was asked for before the login.
 *
 * <p>The login mechanism comes back to it with the talk with Keycloak in the place of its own parameters: people should
 * neither see nor bookmark that. It has to stand before every filter that reads parameters.
 */
public final class AfterLogin extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> state = talk(request);
        if (state.isPresent() && request.getUserPrincipal() != null) {
            String query = AskedAddress.takeQuery(request, state.get());
            response.sendRedirect(Paths.ours(request) + (query.isEmpty() ? "" : "?" + query));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The state of the talk, if the address carries one that is over. */
    private static Optional<String> talk(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return value(query, "code").flatMap(code -> value(query, "state"));
    }

    static Optional<String> value(String query, String name) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> parameter.substring(name.length() + 1))
                .findFirst();
    }
}
