package africa.cauri.webapp.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that people can log in. */
@Readiness
@ApplicationScoped
public class KeycloakHealth implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    @ConfigProperty(name = "cauri.keycloak.url")
    private String url;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("keycloak");
        return isUp() ? response.up().build() : response.down().build();
    }

    private boolean isUp() {
        URI issuer = URI.create(url + "/realms/cauri/.well-known/openid-configuration");
        try {
            var request = HttpRequest.newBuilder(issuer).timeout(PATIENCE).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
