package africa.cauri.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Tells the embedded Keycloak at each start where Cauri is now: the import of the realm only says where it was first.
 *
 * <p>Without it, another port would end every login at Keycloak's refusal to lead back.
 */
final class RealmAddress {
    private static final String WEB_CLIENT = "00000000-0000-4000-8000-000000000201";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String keycloak;
    private final String password;

    RealmAddress(String keycloak, String administratorPassword) {
        this.keycloak = keycloak;
        this.password = administratorPassword;
    }

    /**
     * Sets the addresses to which the web client may lead back.
     *
     * @param address where people reach Cauri, such as {@code http://localhost:8080}
     */
    void set(String address) {
        String clients = keycloak + "/admin/realms/" + Keycloak.REALM + "/clients/";
        var request = HttpRequest.newBuilder(URI.create(clients + WEB_CLIENT))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(client(address).toString()));
        expect(204, send(request));
    }

    private static JsonObject client(String address) {
        return Json.createObjectBuilder()
                .add("rootUrl", address)
                .add("baseUrl", address)
                .add("redirectUris", Json.createArrayBuilder().add(address + "/callback"))
                .add("webOrigins", Json.createArrayBuilder())
                .add("attributes", Json.createObjectBuilder().add("post.logout.redirect.uris", address + "/*"))
                .build();
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        try (JsonReader reader = Json.createReader(new StringReader(expect(200, send(request))))) {
            return reader.readObject().getString("access_token");
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StartFailure("Keycloak did not take Cauri's address: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while starting", e);
        }
    }

    private static String expect(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new StartFailure("Keycloak did not take Cauri's address: it answered " + response.statusCode());
        }
        return response.body();
    }
}
