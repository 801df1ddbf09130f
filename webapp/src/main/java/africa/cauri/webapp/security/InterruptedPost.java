package africa.cauri.webapp.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A form that was sent after the session had ended.
 *
 * <p>The browser is led back to the page by way of the login, and told by a cookie to put back what was typed, which
 * it kept for itself.
 */
final class InterruptedPost {
    static final String COOKIE = "cauri-interrupted";

    private InterruptedPost() {}

    static boolean isOne(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        boolean seen = isAjax(request) || mode == null || mode.equals("navigate");
        return "POST".equals(request.getMethod()) && seen && !Paths.of(request).equals(Oidc.CALLBACK);
    }

    static AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var cookie = new Cookie(COOKIE, "1");
        cookie.setPath("/");
        cookie.setMaxAge(600);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        String page = page(request);
        if (isAjax(request)) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + escape(page)
                            + "\"/></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", page);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static String page(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? Paths.ours(request) : Paths.ours(request) + "?" + query;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
