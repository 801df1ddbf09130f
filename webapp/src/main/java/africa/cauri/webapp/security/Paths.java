package africa.cauri.webapp.security;

import jakarta.servlet.http.HttpServletRequest;

/** What kind of thing an address leads to. */
public final class Paths {
    private Paths() {}

    /** The path as it was written in the request, undecoded. */
    public static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The request's path as one of ours: a browser would take a second slash for the beginning of another host. */
    public static String ours(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("^[/\\\\]+", "/");
    }

    static boolean isApi(HttpServletRequest request) {
        String path = of(request);
        return path.equals("/api") || path.startsWith("/api/");
    }

    static boolean isResource(HttpServletRequest request) {
        return of(request).startsWith("/jakarta.faces.resource/");
    }
}
