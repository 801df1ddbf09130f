package africa.cauri.webapp.operation;

import africa.cauri.tenants.registry.TenantState;
import africa.cauri.tenants.registry.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the registry answers. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
    @Inject
    private Tenants tenants;

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        try {
            return response.withData(
                            "waiting", tenants.in(TenantState.PROVISIONING).size())
                    .up()
                    .build();
        } catch (IllegalStateException e) {
            return response.down().build();
        }
    }
}
