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

/**
 * Gives a pooled connection to the bound tenant: its role, the proof that the schema is its own, then the schema.
 *
 * <p>The schema is entered last: a connection that stands in the tenant's schema has its role, and is handed out as it
 * is.
 */
@ApplicationScoped
public class TenantConnections {
    private static final String TRANSACTION_TENANT = TenantConnections.class.getName();

    /** A schema that everybody may enter and that holds nothing of anybody. */
    private static final String NOWHERE = "information_schema";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /**
     * Leads the connection into the bound tenant's schema.
     *
     * @throws IllegalStateException without a bound tenant, for a second tenant in a transaction, for a wrong schema
     */
    public void prepare(Connection connection) throws SQLException {
        TenantKey tenant = requireOneTenant();
        String schema = SchemaName.of(tenant);
        if (schema.equals(connection.getCatalog())) {
            return;
        }
        try {
            takeRole(connection, schema);
            checkIdentity(connection, schema, tenant);
            connection.setCatalog(schema);
        } catch (SQLException | RuntimeException refused) {
            connection.setCatalog(NOWHERE);
            throw refused;
        }
    }

    /** The bound tenant, which must be the one for which the running transaction began to work. */
    public TenantKey requireOneTenant() {
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

    /** The same, for work that is safe in a transaction only. */
    public TenantKey requireOneTenantInTransaction() {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("The books are reached through JPA in a transaction only");
        }
        return requireOneTenant();
    }

    private static void takeRole(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE `" + schema + "`");
        }
    }

    private static void checkIdentity(Connection connection, String schema, TenantKey tenant) throws SQLException {
        String sql = "SELECT tenant_key FROM `" + schema + "`.tenant_identity";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next() || !tenant.value().equals(row.getString(1))) {
                throw new IllegalStateException("The schema " + schema + " is not the one of " + tenant);
            }
        }
    }
}
