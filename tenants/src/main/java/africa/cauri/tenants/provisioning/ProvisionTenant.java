package africa.cauri.tenants.provisioning;

import africa.cauri.tenants.registry.Tenant;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.tenants.registry.TenantState;
import africa.cauri.tenants.registry.Tenants;
import africa.cauri.tenants.routing.SchemaName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the schema of a tenant, or brings it to the newest version, and opens the tenant last.
 *
 * <p>Each step finds what an interrupted run left and goes on from there. Two nodes never work on one tenant: the work
 * holds a lock of the database, which ends with its connection.
 */
@ApplicationScoped
public class ProvisionTenant {
    private final ProvisioningDatabase database;
    private final Tenants tenants;
    private final BooksSchema books;
    private final String poolUser;

    protected ProvisionTenant() {
        this(null, null, null, null);
    }

    @Inject
    ProvisionTenant(
            ProvisioningDatabase database,
            Tenants tenants,
            BooksSchema books,
            @ConfigProperty(name = "cauri.database.books.user") String poolUser) {
        this.database = database;
        this.tenants = tenants;
        this.books = books;
        this.poolUser = poolUser;
    }

    /** Returns whether the tenant was opened here; not so if another node works on it, or it is open already. */
    public boolean provision(TenantKey key) {
        try (Connection connection = database.connection()) {
            if (!lock(connection, key)) {
                return false;
            }
            try {
                return provisionLocked(connection, key);
            } finally {
                unlock(connection, key);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The schema of " + key + " was not completed: " + e.getMessage(), e);
        }
    }

    private boolean provisionLocked(Connection connection, TenantKey key) throws SQLException {
        Optional<Tenant> waiting = tenants.find(key).filter(ProvisionTenant::isWaiting);
        if (waiting.isEmpty()) {
            return false;
        }
        String schema = SchemaName.of(key);
        execute(connection, "CREATE SCHEMA IF NOT EXISTS `" + schema + "` DEFAULT CHARACTER SET utf8mb4");
        execute(connection, "CREATE ROLE IF NOT EXISTS `" + schema + "`");
        int version = Migrations.migrate(database.dataSource(), schema, books.migrations());
        String catalog = connection.getCatalog();
        connection.setCatalog(schema);
        try {
            identify(connection, key);
            seed(connection, waiting.get());
            grant(connection, schema);
        } finally {
            connection.setCatalog(catalog);
        }
        tenants.activate(key, version);
        return true;
    }

    private void seed(Connection connection, Tenant tenant) throws SQLException {
        connection.setAutoCommit(false);
        try {
            books.seed(connection, tenant);
            connection.commit();
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static boolean isWaiting(Tenant tenant) {
        return tenant.state() == TenantState.PROVISIONING || tenant.state() == TenantState.OUTDATED;
    }

    /** The one row that tells whose schema this is; compared before each use. */
    private static void identify(Connection connection, TenantKey key) throws SQLException {
        execute(
                connection,
                "CREATE TABLE IF NOT EXISTS tenant_identity ("
                        + "one TINYINT NOT NULL DEFAULT 1 PRIMARY KEY CHECK (one = 1),"
                        + " tenant_key VARCHAR(31) CHARACTER SET ascii COLLATE ascii_bin NOT NULL)");
        String sql = "INSERT IGNORE INTO tenant_identity (tenant_key) VALUES (?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key.value());
            statement.executeUpdate();
        }
    }

    /** Table by table, so that the books can be read and added to, but not changed. */
    private void grant(Connection connection, String schema) throws SQLException {
        Set<String> insertOnly = books.insertOnlyTables();
        for (String table : tables(connection, schema)) {
            String rights =
                    switch (table) {
                        case Migrations.HISTORY, "tenant_identity" -> "SELECT";
                        default -> insertOnly.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
                    };
            execute(connection, "GRANT " + rights + " ON `" + schema + "`.`" + table + "` TO `" + schema + "`");
        }
        execute(connection, "GRANT `" + schema + "` TO '" + poolUser.replace("'", "''") + "'@'%'");
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        String sql = "SELECT table_name FROM information_schema.tables WHERE table_schema = ? ORDER BY table_name";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    /** Waits a little: the database may be about to notice that whoever had the lock is gone. */
    private static boolean lock(Connection connection, TenantKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT GET_LOCK(?, 2)")) {
            statement.setString(1, SchemaName.of(key));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getInt(1) == 1;
            }
        }
    }

    private static void unlock(Connection connection, TenantKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DO RELEASE_LOCK(?)")) {
            statement.setString(1, SchemaName.of(key));
            statement.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
