package africa.cauri.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/** What an administrator of Keycloak can do. */
final class KeycloakAdmin {
    private final WebClient client = new WebClient();
    private final String url;
    private final String password;

    KeycloakAdmin(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /** Changes settings of the realm; returns what they were, to be set again. */
    JsonObject change(JsonObject settings) {
        JsonObject before = africa.cauri.system.Json.object(call("GET", "", "").body());
        call("PUT", "", settings.toString());
        var old = Json.createObjectBuilder();
        settings.keySet().forEach(name -> old.add(name, before.get(name)));
        return old.build();
    }

    /** Lets everybody log in again who failed too often. */
    void forgiveFailures() {
        call("DELETE", "/attack-detection/brute-force/users", "");
    }

    JsonArray events(String type) {
        return africa.cauri.system.Json.array(
                call("GET", "/events?type=" + type, "").body());
    }

    /**
     * Enters a person named Awa who is none of the demo.
     *
     * @param action what Keycloak is to ask for at the first login, such as CONFIGURE_TOTP, or nothing
     */
    void createPerson(String user, String password, String role, String action) {
        var actions = Json.createArrayBuilder();
        if (!action.isEmpty()) {
            actions.add(action);
        }
        var credential = Json.createObjectBuilder().add("type", "password").add("value", password);
        var person = Json.createObjectBuilder()
                .add("username", user)
                .add("enabled", true)
                .add("firstName", "Awa")
                .add("lastName", user)
                .add("email", user + "@example.com")
                .add("requiredActions", actions)
                .add("credentials", Json.createArrayBuilder().add(credential));
        call("POST", "/users", person.build().toString());
        String found = call("GET", "/users?exact=true&username=" + user, "").body();
        String id = africa.cauri.system.Json.array(found).getJsonObject(0).getString("id");
        String granted = "[" + call("GET", "/roles/" + role, "").body() + "]";
        call("POST", "/users/" + id + "/role-mappings/realm", granted);
    }

    /** Lets the login of the pages lead back to that address, too. */
    void allowReturnTo(String address) {
        String found = call("GET", "/clients?clientId=cauri-web", "").body();
        JsonObject client = africa.cauri.system.Json.array(found).getJsonObject(0);
        var addresses =
                Json.createArrayBuilder(client.getJsonArray("redirectUris")).add(address);
        var changed = Json.createObjectBuilder(client).add("redirectUris", addresses);
        call("PUT", "/clients/" + client.getString("id"), changed.build().toString());
    }

    /** Ends all sessions of a person. */
    void logOut(String subject) {
        call("POST", "/users/" + subject + "/logout", "");
    }

    private HttpResponse<String> call(String method, String path, String body) {
        HttpResponse<String> answer = client.send(
                url + "/admin/realms/cauri" + path,
                method,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                "Authorization",
                "Bearer " + token(),
                "Content-Type",
                "application/json");
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private String token() {
        var grant =
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", password);
        var answer = client.post(url + "/realms/master/protocol/openid-connect/token", grant);
        return africa.cauri.system.Json.object(answer.body()).getString("access_token");
    }
}
