package africa.cauri.webapp.api.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;

/** Builds the answer to a request that cannot be carried out. */
final class Problem {
    static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    static Response of(int status, String title, String detail) {
        return answer(status, base(status, title, detail));
    }

    static Response withErrors(int status, String title, String detail, jakarta.json.JsonArray errors) {
        return answer(
                status,
                Json.createObjectBuilder(base(status, title, detail))
                        .add("errors", errors)
                        .build());
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
