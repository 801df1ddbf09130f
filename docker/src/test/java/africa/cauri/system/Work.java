package africa.cauri.system;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks for work that a job does, and waits for its end. */
record Work(Api api, String books) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** The job, when it is over. */
    JsonObject done(String path, String body) {
        HttpResponse<String> accepted = api.post(books + path, body);
        if (accepted.statusCode() != 202) {
            throw new AssertionError(path + " " + accepted.statusCode() + " " + accepted.body());
        }
        String job = "/jobs/" + Json.object(accepted.body()).getString("job");
        Wait.until(PATIENCE, path, () -> !job(job).getString("state").matches("WAITING|RUNNING"));
        return job(job);
    }

    /** A new proof of the books. */
    JsonObject proof() {
        JsonObject job = done("/verification", "");
        if (!job.getString("state").equals("DONE")) {
            throw new AssertionError(job.toString());
        }
        return Json.object(api.get(books + "/verification/last").body());
    }

    private JsonObject job(String path) {
        return Json.object(api.get(books + path).body());
    }
}
