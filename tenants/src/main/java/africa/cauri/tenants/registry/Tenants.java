package africa.cauri.tenants.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All tenants of this installation, whoever looks. */
@ApplicationScoped
public class Tenants {
    static final String COLUMNS = "t.tenant_key, t.firm_key, t.name, t.country, t.currency, t.accounting_system,"
            + " t.fiscal_year_from, t.fiscal_year_until, t.colour, t.demo, t.state, t.schema_version";

    private final RegistryDatabase registry;

    protected Tenants() {
        this(null);
    }

    @Inject
    Tenants(RegistryDatabase registry) {
        this.registry = registry;
    }

    public Optional<Tenant> find(TenantKey key) {
        String sql = "SELECT " + COLUMNS + " FROM tenant t WHERE t.tenant_key = ?";
        return registry.query(sql, Tenants::read, key.value()).stream().findFirst();
    }

    /** The keys of the tenants in a state, oldest first. */
    public List<TenantKey> in(TenantState state) {
        String sql = "SELECT tenant_key FROM tenant WHERE state = ? ORDER BY created_at, tenant_key";
        return registry.query(sql, row -> new TenantKey(row.getString(1)), state.name());
    }

    /** Opens a tenant whose schema is complete. */
    public void activate(TenantKey key, int schemaVersion) {
        registry.update(
                "UPDATE tenant SET state = 'ACTIVE', schema_version = ?"
                        + " WHERE tenant_key = ? AND state IN ('PROVISIONING', 'OUTDATED')",
                schemaVersion,
                key.value());
    }

    /** Closes the active tenants whose schema is older than this version; returns how many. */
    public int markOutdatedBelow(int version) {
        return registry.update(
                "UPDATE tenant SET state = 'OUTDATED' WHERE state = 'ACTIVE' AND schema_version < ?", version);
    }

    static Tenant read(ResultSet row) throws SQLException {
        return new Tenant(
                new TenantKey(row.getString("tenant_key")),
                row.getString("firm_key"),
                row.getString("name"),
                row.getString("country"),
                row.getString("currency"),
                AccountingSystem.valueOf(row.getString("accounting_system")),
                row.getObject("fiscal_year_from", LocalDate.class),
                row.getObject("fiscal_year_until", LocalDate.class),
                row.getString("colour"),
                row.getBoolean("demo"),
                TenantState.valueOf(row.getString("state")),
                row.getInt("schema_version"));
    }
}
