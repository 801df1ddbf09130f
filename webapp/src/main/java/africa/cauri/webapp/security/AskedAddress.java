package africa.cauri.webapp.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Remembers the parameters of the address that was asked for, while the person logs in. */
final class AskedAddress {
    private static final String QUERY = AskedAddress.class.getName() + ".";

    private AskedAddress() {}

    /** Keeps them under the state that the login carries there and back, so that two tabs do not mix. */
    static void keepQuery(HttpServletRequest request, String login) {
        String query = request.getQueryString();
        AfterLogin.value(login.substring(login.indexOf('?') + 1), "state")
                .filter(state -> query != null)
                .ifPresent(state -> request.getSession().setAttribute(QUERY + state, query));
    }

    static String takeQuery(HttpServletRequest request, String state) {
        HttpSession session = request.getSession();
        Object query = session.getAttribute(QUERY + state);
        session.removeAttribute(QUERY + state);
        return Optional.ofNullable(query).map(String::valueOf).orElse("");
    }
}
