package africa.cauri.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.tenants.registry.Tenant;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.tenants.registry.TenantState;
import africa.cauri.tenants.registry.TestRegistry;
import africa.cauri.tenants.routing.SchemaName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTenantIT {
    private static TestRegistry registry;

    @BeforeAll
    static void open() throws SQLException {
        registry = new TestRegistry("provision");
    }

    private static ProvisionTenant provisionTenant(DataSource provisioning) {
        return new ProvisionTenant(
                new ProvisioningDatabase(provisioning),
                registry.tenants,
                new TestBooks(),
                registry.database.user("books"));
    }

    private static TenantKey provisioned(String name) {
        TenantKey key = registry.register(name);
        assertThat(provisionTenant(registry.database.as("provisioning")).provision(key))
                .isTrue();
        return key;
    }

    @Test
    void opens_the_tenant_with_its_schema_complete() throws SQLException {
        TenantKey key = provisioned("Complète");
        Tenant tenant = registry.tenants.find(key).orElseThrow();
        assertThat(tenant.state()).isEqualTo(TenantState.ACTIVE);
        assertThat(tenant.schemaVersion()).isEqualTo(1);
        assertThat(query(key, "SELECT label FROM draft")).containsExactly("Complète");
        assertThat(query(key, "SELECT tenant_key FROM tenant_identity")).containsExactly(key.value());
    }

    @Test
    void leaves_an_open_tenant_alone() {
        TenantKey key = provisioned("Déjà Ouverte");
        assertThat(provisionTenant(registry.database.as("provisioning")).provision(key))
                .isFalse();
    }

    @Test
    void migrates_an_outdated_tenant_and_opens_it_again() throws SQLException {
        TenantKey key = provisioned("Ancienne");
        registry.database.execute("registry", "UPDATE tenant SET schema_version = 0 WHERE tenant_key = '" + key + "'");
        assertThat(registry.tenants.markOutdatedBelow(1)).isPositive();
        assertThat(registry.tenants.in(TenantState.OUTDATED)).contains(key);
        assertThat(provisionTenant(registry.database.as("provisioning")).provision(key))
                .isTrue();
        assertThat(registry.tenants.find(key).orElseThrow().state()).isEqualTo(TenantState.ACTIVE);
    }

    @Test
    void resumes_after_a_crash_at_any_statement() throws SQLException {
        int statements = statementsOfAWholeRun() - 1; // the last one releases the lock of an open tenant
        assertThat(statements).isGreaterThan(15);
        for (int survived = 0; survived < statements; survived++) {
            TenantKey key = registry.register("Interrompue " + survived);
            ProvisionTenant crashing =
                    provisionTenant(new CrashingDataSource(registry.database.as("provisioning"), survived));
            assertThatThrownBy(() -> crashing.provision(key))
                    .as("crash after %s statements", survived)
                    .isInstanceOf(RuntimeException.class);
            assertThat(registry.tenants.find(key).orElseThrow().state()).isEqualTo(TenantState.PROVISIONING);
            assertThat(provisionTenant(registry.database.as("provisioning")).provision(key))
                    .as("resumed after a crash after %s statements", survived)
                    .isTrue();
            assertThat(query(key, "SELECT label FROM draft")).containsExactly("Interrompue " + survived);
        }
    }

    private static int statementsOfAWholeRun() {
        var counting = new CrashingDataSource(registry.database.as("provisioning"), Integer.MAX_VALUE);
        assertThat(provisionTenant(counting).provision(registry.register("Comptée")))
                .isTrue();
        return counting.statements();
    }

    @Test
    void refuses_to_work_on_a_tenant_that_another_node_has_in_hand() throws SQLException {
        TenantKey key = registry.register("Disputée");
        try (Connection other = registry.database.as("provisioning").getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("DO GET_LOCK('" + SchemaName.of(key) + "', 0)");
            assertThat(provisionTenant(registry.database.as("provisioning")).provision(key))
                    .isFalse();
        }
        assertThat(registry.tenants.find(key).orElseThrow().state()).isEqualTo(TenantState.PROVISIONING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "INSERT INTO entry VALUES (7, 'x') | true",
                "SELECT * FROM entry | true",
                "UPDATE entry SET label = 'y' | false",
                "DELETE FROM entry | false",
                "TRUNCATE entry | false",
                "DROP TABLE entry | false",
                "ALTER TABLE entry ADD COLUMN c INT | false",
                "CREATE TABLE other (id INT) | false",
                "UPDATE draft SET label = 'y' | true",
                "DELETE FROM draft | true",
                "UPDATE tenant_identity SET tenant_key = 'zz' | false",
                "SELECT * FROM tenant_identity | true",
                "SELECT * FROM t_voisine.draft | false",
                "SELECT * FROM cauri_registry.tenant | false",
            })
    void gives_the_role_rights_table_by_table(String sql, boolean allowed) throws SQLException {
        if (registry.tenants.find(new TenantKey("voisine")).isEmpty()) {
            provisioned("Voisine");
        }
        TenantKey key = provisioned("Droits");
        try (Connection connection = booksConnection(key)) {
            if (allowed) {
                connection.createStatement().execute(sql);
            } else {
                assertThatThrownBy(() -> connection.createStatement().execute(sql))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
        }
    }

    @Test
    void gives_the_pool_no_right_of_its_own() throws SQLException {
        TenantKey key = provisioned("Sans Rôle");
        try (Connection connection = registry.database.as("books").getConnection()) {
            assertThatThrownBy(() ->
                            connection.createStatement().execute("SELECT * FROM " + SchemaName.of(key) + ".draft"))
                    .hasMessageContaining("denied");
        }
    }

    private static Connection booksConnection(TenantKey key) throws SQLException {
        Connection connection = registry.database.as("books").getConnection();
        connection.createStatement().execute("SET ROLE `" + SchemaName.of(key) + "`");
        connection.setCatalog(SchemaName.of(key));
        return connection;
    }

    private static List<String> query(TenantKey key, String sql) throws SQLException {
        try (Connection connection = booksConnection(key);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
