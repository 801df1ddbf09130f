package africa.cauri.tenants.registry;

import africa.cauri.tenants.registry.Identity.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How the companies are named and shown. */
@ApplicationScoped
public class Identities {
    private static final String FIND =
            "SELECT name, colour, legal_form, address, version FROM tenant WHERE tenant_key = ?";
    private static final String IDENTIFIERS =
            "SELECT type, number FROM tenant_identifier WHERE tenant_key = ? ORDER BY place";
    private static final String CHANGE = "UPDATE tenant SET name = ?, colour = ?, legal_form = ?, address = ?,"
            + " version = version + 1 WHERE tenant_key = ? AND version = ?";

    private final RegistryDatabase registry;

    protected Identities() {
        this(null);
    }

    @Inject
    Identities(RegistryDatabase registry) {
        this.registry = registry;
    }

    /** How the tenant is named; an {@link IllegalStateException} if there is none. */
    public Identity get(TenantKey key) {
        List<Identifier> identifiers = registry.query(
                IDENTIFIERS, row -> new Identifier(row.getString("type"), row.getString("number")), key.value());
        return registry
                .query(
                        FIND,
                        row -> new Identity(
                                row.getString("name"),
                                row.getString("colour"),
                                row.getString("legal_form"),
                                row.getString("address"),
                                identifiers,
                                row.getInt("version")),
                        key.value())
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no tenant " + key));
    }

    /**
     * Names the tenant from now on.
     *
     * @param wanted with the version that was read before
     * @return false, and nothing is changed, if someone else changed it since
     */
    public boolean change(TenantKey key, Identity wanted) {
        return registry.inTransaction(connection -> {
            int changed = RegistryDatabase.update(
                    connection,
                    CHANGE,
                    wanted.name(),
                    wanted.colour(),
                    wanted.legalForm(),
                    wanted.address(),
                    key.value(),
                    wanted.version());
            if (changed == 1) {
                replace(connection, key, wanted.identifiers());
            }
            return changed == 1;
        });
    }

    private static void replace(Connection connection, TenantKey key, List<Identifier> identifiers)
            throws SQLException {
        RegistryDatabase.update(connection, "DELETE FROM tenant_identifier WHERE tenant_key = ?", key.value());
        int place = 0;
        for (Identifier identifier : identifiers) {
            RegistryDatabase.update(
                    connection,
                    "INSERT INTO tenant_identifier (tenant_key, place, type, number) VALUES (?, ?, ?, ?)",
                    key.value(),
                    ++place,
                    identifier.type(),
                    identifier.number());
        }
    }
}
