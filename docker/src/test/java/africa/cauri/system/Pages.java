package africa.cauri.system;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the pages that came without a browser. */
final class Pages {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*\\svalue=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("\\snonce=\"([^\"]+)\"");

    private static final Pattern UNLOAD = Pattern.compile("OmniFaces\\.Unload\\.init\\('([^']+)'");

    private Pages() {}

    /** What a browser sends when somebody presses the button that ends the session. */
    static Map<String, String> logoutForm(HttpResponse<String> page) {
        return new TreeMap<>(Map.of(
                "session",
                "session",
                "session:logout",
                "session:logout",
                "jakarta.faces.ViewState",
                only(VIEW_STATE, page),
                "primefaces.nonce",
                only(NONCE, page)));
    }

    /** What the browser sends by itself when somebody leaves a page that keeps something. */
    static Map<String, String> farewell(HttpResponse<String> page) {
        return Map.of(
                "omnifaces.event", "unload",
                "id", only(UNLOAD, page),
                "jakarta.faces.ViewState", only(VIEW_STATE, page));
    }

    private static String only(Pattern pattern, HttpResponse<String> page) {
        Matcher found = pattern.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not on " + page.uri() + ":\n" + page.body());
        }
        return found.group(1);
    }
}
