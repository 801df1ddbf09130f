package africa.cauri.system;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** Sends files to import, and waits for what becomes of them. */
record Uploads(Api api, String books) {
    private static final String BOUNDARY = "cauri-7f3a91";
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    HttpResponse<String> send(String name, String content, Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((field, value) -> part(body, "name=\"" + field + "\"", value));
        part(body, "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/csv", content);
        body.append("--").append(BOUNDARY).append("--\r\n");
        return api.send("POST", books + "/imports", body.toString(), "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static void part(StringBuilder body, String disposition, String content) {
        body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; ");
        body.append(disposition).append("\r\n\r\n").append(content).append("\r\n");
    }

    /** Sends a file that is taken, and returns the import when its job is over. */
    JsonObject done(String name, String content, Map<String, String> fields) {
        JsonObject accepted = accepted(send(name, content, fields));
        return awaitEnd(accepted);
    }

    static JsonObject accepted(HttpResponse<String> answer) {
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return Json.object(answer.body());
    }

    /** Takes an import back, and returns it when its job is over. */
    JsonObject undone(JsonObject done) {
        return awaitEnd(accepted(api.delete(books + "/imports/" + done.getString("id"))));
    }

    JsonObject awaitEnd(JsonObject accepted) {
        Wait.until(
                PATIENCE, "the import", () -> !job(accepted).getString("state").matches("WAITING|RUNNING"));
        return Json.object(
                api.get(books + "/imports/" + accepted.getString("id")).body());
    }

    JsonObject job(JsonObject accepted) {
        return Json.object(api.get(books + "/jobs/" + accepted.getString("job")).body());
    }
}
