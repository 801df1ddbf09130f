package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;

/** What the interface says when it refuses. */
final class Problems {
    private Problems() {}

    static void assertThatIsProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Json.object(answer.body()).getInt("status")).isEqualTo(status);
    }

    static List<String> rules(HttpResponse<String> answer) {
        return errors(answer).stream().map(error -> error.getString("rule")).toList();
    }

    static List<JsonObject> errors(HttpResponse<String> answer) {
        return Json.object(answer.body()).getJsonArray("errors").getValuesAs(JsonObject.class);
    }
}
