package africa.cauri.webapp.isolation;

import africa.cauri.tenants.provisioning.ProvisionTenant;
import africa.cauri.tenants.registry.AccountingSystem;
import africa.cauri.tenants.registry.NewTenant;
import africa.cauri.tenants.registry.RegisterTenant;
import africa.cauri.tenants.registry.TenantKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two fresh companies of the demo firm, with the same official accounts and the same numbers of their own. */
@ApplicationScoped
public class TwoTenants {
    @Inject
    private RegisterTenant registerTenant;

    @Inject
    private ProvisionTenant provisionTenant;

    public List<TenantKey> provision() {
        return List.of(provision("Isolée Un"), provision("Isolée Deux"));
    }

    private TenantKey provision(String name) {
        var company = new NewTenant(
                name, "SN", "XOF", AccountingSystem.NORMAL, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        TenantKey key = registerTenant.register("demo", company, "test", Optional.empty());
        provisionTenant.provision(key);
        return key;
    }
}
