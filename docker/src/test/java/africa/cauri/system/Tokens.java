package africa.cauri.system;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** Tokens as programs get them from Keycloak. */
final class Tokens {
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(2);

    private final Installation installation;

    Tokens(Installation installation) {
        this.installation = installation;
    }

    /** The demo's service client, an administrator of the demo firm. */
    String ofService() {
        return fetch(Map.of("grant_type", "client_credentials")).getString("access_token");
    }

    /** The same, and a new one when the last is older than two minutes. */
    Supplier<String> ofServiceForLong() {
        return new Supplier<>() {
            private String token = "";
            private Instant fetched = Instant.MIN;

            @Override
            public synchronized String get() {
                if (fetched.isBefore(Instant.now().minus(RENEWED_AFTER))) {
                    token = ofService();
                    fetched = Instant.now();
                }
                return token;
            }
        };
    }

    /** A person who gives name and password to a program. */
    String of(String user) {
        return all(user).getString("access_token");
    }

    /** Everything that Keycloak answers to a person's name and password. */
    JsonObject all(String user) {
        return fetch(Map.of(
                "grant_type", "password", "scope", "openid", "username", user, "password", installation.password()));
    }

    private JsonObject fetch(Map<String, String> grant) {
        return fetch("cauri-demo-api", installation.secret("demo.api"), grant);
    }

    JsonObject fetch(String client, String secret, Map<String, String> grant) {
        var form = new java.util.TreeMap<>(grant);
        form.put("client_id", client);
        form.put("client_secret", secret);
        var answer =
                new WebClient().post(installation.keycloak() + "/realms/cauri/protocol/openid-connect/token", form);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No token: " + answer.body());
        }
        return Json.object(answer.body());
    }
}
