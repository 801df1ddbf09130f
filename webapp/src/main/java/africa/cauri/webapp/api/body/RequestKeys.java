package africa.cauri.webapp.api.body;

import africa.cauri.webapp.api.problem.Refused;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;

/** A key that comes with a POST is one to a hundred visible characters of ASCII, and there is one of it. */
@Provider
public class RequestKeys implements ContainerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> keys = request.getHeaders().getOrDefault(HEADER, List.of());
        boolean usable = keys.size() < 2
                && keys.stream().allMatch(key -> KEY.matcher(key).matches());
        if (request.getMethod().equals("POST") && !usable) {
            throw Refused.badRequest(HEADER + " takes one to a hundred visible characters of ASCII.");
        }
    }
}
