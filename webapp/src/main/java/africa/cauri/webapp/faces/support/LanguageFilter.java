package africa.cauri.webapp.faces.support;

import africa.cauri.webapp.security.Paths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the language of a link such as {@code ?language=en} for a year, and leads to the page without it. */
public final class LanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "language";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Locale> asked =
                "GET".equals(request.getMethod()) && request.getRequestURI().endsWith(".xhtml")
                        ? Languages.known(request.getParameter(PARAMETER))
                        : Optional.empty();
        if (asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var cookie = new Cookie(Languages.COOKIE, asked.get().getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setSecure(request.isSecure());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        String rest = Arrays.stream(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(parameter -> !parameter.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        response.sendRedirect(Paths.ours(request) + (rest.isEmpty() ? "" : "?" + rest));
    }
}
