package africa.cauri.system;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A program that calls the interface with a token, or without one if it is empty. */
final class Api {
    private final WebClient client = new WebClient();
    private final String root;
    private final Supplier<String> token;

    Api(String root, String token) {
        this(root, () -> token);
    }

    /** A program that gets itself a token for each call. */
    Api(String root, Supplier<String> token) {
        this.root = root;
        this.token = token;
    }

    HttpResponse<String> get(String path, String... headers) {
        return client.send(root + path, "GET", BodyPublishers.noBody(), all(headers));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, "application/json", headers);
    }

    HttpResponse<String> put(String path, String body, String... headers) {
        return send("PUT", path, body, "application/json", headers);
    }

    HttpResponse<String> delete(String path, String... headers) {
        return client.send(root + path, "DELETE", BodyPublishers.noBody(), all(headers));
    }

    /** Sends a body of that type. */
    HttpResponse<String> send(String method, String path, String body, String type, String... headers) {
        return client.send(
                root + path,
                method,
                BodyPublishers.ofString(body),
                all(Stream.concat(Stream.of("Content-Type", type), Stream.of(headers))
                        .toArray(String[]::new)));
    }

    private String[] all(String... headers) {
        var all = new ArrayList<>(List.of(headers));
        String bearer = token.get();
        if (!bearer.isEmpty()) {
            all.addAll(List.of("Authorization", "Bearer " + bearer));
        }
        return all.toArray(String[]::new);
    }

    /** Opens a company in Senegal and waits for its books; returns its key. */
    String openCompany(String name) {
        return openCompany(name, 2026);
    }

    /** The same, with that year as its first. */
    String openCompany(String name, int year) {
        HttpResponse<String> answer = post("/tenants", company(name).replace("2026-", year + "-"));
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        String key = Json.object(answer.body()).getString("key");
        awaitActive(key);
        return key;
    }

    void awaitActive(String key) {
        Wait.until("The books of " + key, () -> state(key).equals("ACTIVE"));
    }

    String state(String key) {
        return Json.object(get("/tenants/" + key).body()).getString("state");
    }

    /** The companies that the caller sees, as the list shows them. */
    List<JsonObject> companies() {
        return Json.array(get("/tenants").body()).getValuesAs(JsonObject.class);
    }

    static String company(String name) {
        return jakarta.json.Json.createObjectBuilder()
                .add("name", name)
                .add("country", "SN")
                .add("currency", "XOF")
                .add("system", "normal")
                .add(
                        "fiscalYear",
                        jakarta.json.Json.createObjectBuilder()
                                .add("from", "2026-01-01")
                                .add("until", "2026-12-31"))
                .build()
                .toString();
    }
}
