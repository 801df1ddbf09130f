package africa.cauri.webapp.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** After the login the address still carries the talk with Keycloak: people should neither see nor bookmark it. */
final class AfterLogin {
    private static final Set<String> TALK = Set.of("state", "session_state", "iss", "code");

    private AfterLogin() {}

    /** Leads to the same address without the talk, if there is some; returns whether it did. */
    static boolean cleanAddress(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        if (query == null || request.getUserPrincipal() == null || !isTalk(query)) {
            return false;
        }
        String rest = Arrays.stream(query.split("&"))
                .filter(parameter -> !TALK.contains(name(parameter)))
                .collect(Collectors.joining("&"));
        response.sendRedirect(rest.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + rest);
        return true;
    }

    private static boolean isTalk(String query) {
        Set<String> names =
                Arrays.stream(query.split("&")).map(AfterLogin::name).collect(Collectors.toSet());
        return names.contains("state") && names.contains("code");
    }

    private static String name(String parameter) {
        int end = parameter.indexOf('=');
        return end < 0 ? parameter : parameter.substring(0, end);
    }
}
