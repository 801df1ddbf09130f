package africa.cauri.webapp.operation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

/** The number of a request: in every line of its log, in the answer, on the error page. */
public final class Reference {
    /** The request attribute under which the error page finds the number. */
    public static final String ATTRIBUTE = "reference";

    private Reference() {}

    /** The number of this request, given at the first call, and told in the answer. */
    public static String of(HttpServletRequest request, HttpServletResponse response) {
        if (!(request.getAttribute(ATTRIBUTE) instanceof String)) {
            request.setAttribute(ATTRIBUTE, UUID.randomUUID().toString());
        }
        String number = (String) request.getAttribute(ATTRIBUTE);
        response.setHeader("X-Request-Id", number);
        return number;
    }
}
