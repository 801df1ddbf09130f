package africa.cauri.webapp.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.tenants.context.CurrentTenant;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.tenants.routing.SchemaName;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No byte of one tenant ever reaches another, in the real container on the real database. */
@ExtendWith(ArquillianExtension.class)
class IsolationIT {
    private static final int ROUNDS = 250;
    private static final int MOST_OF_THE_POOL = 28;

    @Deployment
    static WebArchive application() {
        return PayaraWithDatabase.application();
    }

    @Inject
    private TwoTenants twoTenants;

    @Inject
    private IsolationScenario scenario;

    @Inject
    private BooksProbe probe;

    @Inject
    private DataSource dataSource;

    @Resource(lookup = "java:app/jdbc/books")
    private DataSource pool;

    @Resource(lookup = "java:app/jdbc/provisioning")
    private DataSource provisioning;

    @Resource
    private UserTransaction transaction;

    @Test
    void keeps_two_tenants_apart_under_random_work_of_eight_threads() throws Exception {
        long seed = System.nanoTime();
        assertThat(scenario.play(twoTenants.provision(), ROUNDS, seed))
                .as("seed %s", seed)
                .isEmpty();
    }

    @Test
    void hands_out_nothing_without_a_bound_tenant() {
        assertThatThrownBy(dataSource::getConnection).hasMessageContaining("No tenant is bound");
        assertThatThrownBy(probe::readByJpql).hasStackTraceContaining("No tenant is bound");
        assertThatThrownBy(probe::readByNativeSql).hasStackTraceContaining("No tenant is bound");
    }

    @Test
    void refuses_to_read_by_jpa_outside_of_a_transaction() {
        TenantKey tenant = twoTenants.provision().get(0);
        assertThatThrownBy(() -> CurrentTenant.run(tenant, () -> probe.titleOutsideOfATransaction("52")))
                .hasStackTraceContaining("in a transaction only");
    }

    @Test
    void refuses_a_second_tenant_inside_a_transaction() {
        List<TenantKey> tenants = twoTenants.provision();
        for (int i = 0; i < 2; i++) {
            TenantKey first = tenants.get(i);
            TenantKey second = tenants.get(1 - i);
            assertThatThrownBy(() -> writeInTwoTenants(first, second)).hasStackTraceContaining("works for " + first);
            CurrentTenant.run(first, () -> assertThat(probe.readByJpql()).isEmpty());
            CurrentTenant.run(second, () -> assertThat(probe.readByJpql()).isEmpty());
        }
    }

    /** A careless caller: the transaction began before the tenant was bound, and outlives it. */
    private void writeInTwoTenants(TenantKey first, TenantKey second) throws Exception {
        transaction.begin();
        try {
            CurrentTenant.run(first, () -> probe.write("9900000001", first + " first"));
            CurrentTenant.run(second, () -> probe.write("9900000002", second + " second"));
            transaction.commit();
        } catch (RuntimeException refused) {
            transaction.rollback();
            throw refused;
        }
    }

    @Test
    void refuses_a_schema_that_says_it_is_anothers() throws SQLException {
        List<TenantKey> tenants = twoTenants.provision();
        TenantKey tenant = tenants.get(0);
        execute("UPDATE `" + SchemaName.of(tenant) + "`.tenant_identity SET tenant_key = 'somebody-else'");
        leadPooledConnectionsTo(tenants.get(1));
        assertThatThrownBy(() -> CurrentTenant.run(tenant, dataSource::getConnection))
                .hasMessageContaining("is not the one of " + tenant);
    }

    /** Background work may have been in the other books before: what stands in a schema is not asked again. */
    private void leadPooledConnectionsTo(TenantKey tenant) throws SQLException {
        CurrentTenant.run(tenant, () -> {
            var taken = new ArrayList<Connection>();
            for (int i = 0; i < MOST_OF_THE_POOL; i++) {
                taken.add(dataSource.getConnection());
            }
            for (Connection connection : taken) {
                connection.close();
            }
        });
    }

    @Test
    void gives_a_connection_in_no_tenants_schema_no_right_at_all() throws SQLException {
        TenantKey tenant = twoTenants.provision().get(0);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE NONE");
            connection.setCatalog("information_schema");
            assertThatThrownBy(() -> statement.execute("SELECT * FROM `" + SchemaName.of(tenant) + "`.account"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void has_one_connection_in_a_transaction_whatever_the_way() {
        TenantKey tenant = twoTenants.provision().get(0);
        CurrentTenant.run(tenant, () -> assertThat(probe.askInOneTransaction("SELECT CONNECTION_ID()"))
                .hasSize(6)
                .containsOnly(
                        probe.askInOneTransaction("SELECT CONNECTION_ID()").get(0)));
    }

    @Test
    void gives_up_at_once_what_was_written_by_both_ways() {
        TenantKey tenant = twoTenants.provision().get(0);
        assertThatThrownBy(() -> CurrentTenant.run(tenant, () -> probe.writeByBothAndFail("9900000003", "By JPA")))
                .hasMessage("[By JPA changed, By JPA changed]");
        CurrentTenant.run(tenant, () -> assertThat(probe.readByJpql()).isEmpty());
    }

    @Test
    void reads_what_is_committed_whatever_the_way() {
        TenantKey tenant = twoTenants.provision().get(0);
        String question = "SELECT @@transaction_isolation";
        CurrentTenant.run(tenant, () -> {
            assertThat(probe.askInOneTransaction(question)).containsOnly("READ-COMMITTED");
            assertThat(probe.askBySql(question)).containsOnly("READ-COMMITTED");
            assertThat(probe.askByJpa(question)).isEqualTo("READ-COMMITTED");
        });
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = provisioning.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
