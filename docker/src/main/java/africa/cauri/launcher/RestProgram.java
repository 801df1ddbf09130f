package africa.cauri.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Calls a running Cauri over REST with a service client; what goes wrong is a {@link StartFailure}. */
final class RestProgram {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 500;
    private static final long TOKEN_NANOS = Duration.ofSeconds(30).toNanos();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String root;
    private final String tokens;
    private final Map<String, String> grant;

    private String token = "";
    private long fetchedAt;

    private RestProgram(String root, String tokens, Map<String, String> grant) {
        this.root = root;
        this.tokens = tokens;
        this.grant = grant;
    }

    /** Finds Cauri and Keycloak where the configuration says, and takes the demo's client unless it names another. */
    static RestProgram of(Configuration configuration) {
        String url = configuration.get("cauri.url", "http://localhost:" + configuration.port("cauri.port", 8080));
        String keycloak = configuration.get(
                "cauri.keycloak.url", "http://localhost:" + configuration.port("cauri.keycloak.port", 8180));
        String secret = configuration.find("cauri.verify.client.secret").orElseGet(() -> demoSecret(configuration));
        return new RestProgram(
                url + "/api/v1",
                keycloak + "/realms/" + Keycloak.REALM + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        configuration.get("cauri.verify.client.id", "cauri-demo-api"),
                        "client_secret",
                        secret));
    }

    private static String demoSecret(Configuration configuration) {
        Path file = Path.of(configuration.get("cauri.data", ".cauri"), "secrets.properties");
        return Secrets.find(file, "demo.api")
                .orElseThrow(() -> new StartFailure(
                        "No value for cauri.verify.client.secret: give it with -Dcauri.verify.client.secret=... or "
                                + Configuration.environmentName("cauri.verify.client.secret") + "=..."));
    }

    JsonValue get(String path) {
        return send(request(root + path).header("Authorization", "Bearer " + token()));
    }

    JsonValue post(String path) {
        return send(request(root + path)
                .header("Authorization", "Bearer " + token())
                .POST(BodyPublishers.noBody()));
    }

    /** Asks again and again until there is an answer. */
    String await(Supplier<Optional<String>> question) {
        Optional<String> answer = question.get();
        while (answer.isEmpty()) {
            pause();
            answer = question.get();
        }
        return answer.get();
    }

    private String token() {
        if (token.isEmpty() || System.nanoTime() - fetchedAt > TOKEN_NANOS) {
            String form = grant.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            token = send(request(tokens)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form)))
                    .asJsonObject()
                    .getString("access_token");
            fetchedAt = System.nanoTime();
        }
        return token;
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    }

    private JsonValue send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new StartFailure(request.uri() + " answers " + answer.statusCode() + ".");
            }
            try (var reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readValue();
            }
        } catch (IOException | JsonException e) {
            throw new StartFailure(request.uri() + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static StartFailure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StartFailure("Interrupted while waiting", e);
    }
}
