package africa.cauri.tenants.provisioning;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The registry's own schema. */
public final class RegistryMigration {
    private static final String FOLDER = "db/registry";

    private RegistryMigration() {}

    /**
     * Brings it to its newest version.
     *
     * @param provisioning connections of the provisioning account, in the registry's schema
     */
    public static void migrate(DataSource provisioning) {
        Migrations.migrate(provisioning, schema(provisioning), FOLDER);
    }

    private static String schema(DataSource provisioning) {
        try (Connection connection = provisioning.getConnection()) {
            return connection.getCatalog();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }
}
