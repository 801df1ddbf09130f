package africa.cauri.webapp.faces.support;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages of the pages. Nothing else that a browser sends is taken for a language. */
final class Languages {
    static final String COOKIE = "cauri-language";
    private static final Map<String, Locale> KNOWN = Map.of("fr", Locale.FRENCH, "en", Locale.ENGLISH);

    private Languages() {}

    static Optional<Locale> known(String language) {
        return language == null ? Optional.empty() : Optional.ofNullable(KNOWN.get(language));
    }

    /** The language that the person chose in this browser. */
    static Optional<Locale> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> known(cookie.getValue()).stream())
                .findFirst();
    }
}
