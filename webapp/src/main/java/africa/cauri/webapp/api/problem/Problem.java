package africa.cauri.webapp.api.problem;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Builds the answer to a request that cannot be carried out. */
public final class Problem {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final int RETRY_AFTER_SECONDS = 5;

    private Problem() {}

    public static Response of(int status, String title, String detail) {
        return answer(status, base(status, title, detail));
    }

    /** A thing that is not there, or not for the caller: always the same bytes. */
    public static Response notFound() {
        return of(404, "Not Found", "There is no such thing, or not for you.");
    }

    /** A request that is right, and can be carried out when it is sent again a little later. */
    public static Response notNow(String detail) {
        return Response.fromResponse(of(503, "Service Unavailable", detail))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    static Response withErrors(int status, String title, String detail, JsonArray errors) {
        return answer(
                status,
                Json.createObjectBuilder(base(status, title, detail))
                        .add("errors", errors)
                        .build());
    }

    /** Answers a request that no resource has seen. */
    public static void write(Response problem, HttpServletResponse response) throws IOException {
        byte[] body = problem.getEntity().toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.getStatus());
        problem.getStringHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static JsonObject base(int status, String title, String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .build();
    }

    private static Response answer(int status, JsonObject body) {
        return Response.status(status, body.getString("title"))
                .type(MEDIA_TYPE)
                .entity(body.toString())
                .build();
    }
}
