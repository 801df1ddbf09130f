package africa.cauri.tenants.registry;

import africa.cauri.launcher.TestDatabase;
import africa.cauri.tenants.provisioning.RegistryMigration;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** The registry's collections on the tests' database, with a firm of its own for each test class. */
public final class TestRegistry {
    public final TestDatabase database = TestDatabase.shared();
    public final Tenants tenants;
    public final Memberships memberships;
    public final RegisterTenant registerTenant;
    final Identities identities;
    public final String firm;

    /** Enters a firm with an administrator {@code admin-of-<firm>}. */
    public TestRegistry(String firm) throws SQLException {
        this.firm = firm;
        RegistryMigration.migrate(database.as("provisioning"));
        var registry = new RegistryDatabase(database.as("registry"));
        tenants = new Tenants(registry);
        memberships = new Memberships(registry);
        registerTenant = new RegisterTenant(registry);
        identities = new Identities(registry);
        database.execute("registry", "INSERT IGNORE INTO firm VALUES ('" + firm + "', 'Cabinet " + firm + "')");
        database.execute(
                "registry",
                "INSERT IGNORE INTO firm_membership VALUES ('" + administrator() + "', '" + firm
                        + "', 'FIRM_ADMINISTRATOR')");
    }

    public String administrator() {
        return "admin-of-" + firm;
    }

    /** Registers a company of this name, as the firm's administrator. */
    public TenantKey register(String name) {
        return registerTenant.register(firm, company(name), administrator(), Optional.empty());
    }

    public static NewTenant company(String name) {
        return new NewTenant(
                name, "SN", "XOF", AccountingSystem.NORMAL, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }
}
