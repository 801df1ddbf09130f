package africa.cauri.tenants.routing;

import africa.cauri.tenants.context.CurrentTenant;
import africa.cauri.tenants.registry.TenantKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Gives a pooled connection to the bound tenant: its role, its schema, and the proof that it is its schema.
 *
 * <p>A connection that already belongs to the tenant is handed out as it is.
 */
@ApplicationScoped
public class TenantConnections {
    private static final String TRANSACTION_TENANT = TenantConnections.class.getName();

    private final Map<Connection, TenantKey> tenants = Collections.synchronizedMap(new WeakHashMap<>());

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /**
     * Leads the connection into the bound tenant's schema.
     *
     * @throws IllegalStateException without a bound tenant, for a second tenant in a transaction, for a wrong schema
     */
    public void prepare(Connection connection) throws SQLException {
        TenantKey tenant = requireOneTenant();
        Connection physical = connection.unwrap(org.mariadb.jdbc.Connection.class);
        if (tenant.equals(tenants.get(physical))) {
            return;
        }
        tenants.remove(physical);
        enter(connection, tenant);
        tenants.put(physical, tenant);
    }

    /** The bound tenant, which must be the one for which the running transaction began to work. */
    TenantKey requireOneTenant() {
        TenantKey tenant = CurrentTenant.get();
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            Object first = transactions.getResource(TRANSACTION_TENANT);
            if (first == null) {
                transactions.putResource(TRANSACTION_TENANT, tenant);
            } else if (!first.equals(tenant)) {
                throw new IllegalStateException("The transaction works for " + first + ", not for " + tenant);
            }
        }
        return tenant;
    }

    private static void enter(Connection connection, TenantKey tenant) throws SQLException {
        String schema = SchemaName.of(tenant);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE `" + schema + "`");
            connection.setCatalog(schema);
            try (ResultSet row = statement.executeQuery("SELECT tenant_key FROM tenant_identity")) {
                if (!row.next() || !tenant.value().equals(row.getString(1))) {
                    throw new IllegalStateException("The schema " + schema + " is not the one of " + tenant);
                }
            }
        }
    }
}
