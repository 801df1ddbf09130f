package africa.cauri.system;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the pages that came without a browser. */
final class Pages {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*\\svalue=\"([^\"]+)\"");

    private Pages() {}

    /** What the server needs to know the page again when its form is sent. */
    static String viewState(HttpResponse<String> page) {
        Matcher state = VIEW_STATE.matcher(page.body());
        if (!state.find()) {
            throw new IllegalStateException("No form on " + page.uri() + ":\n" + page.body());
        }
        return state.group(1);
    }
}
