package africa.cauri.webapp.isolation;

import africa.cauri.tenants.routing.TenantConnections;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.sql.Connection;
import java.sql.SQLException;

/** A routing that trusts the pool: whoever had the connection before, it is handed out as it is. */
@Alternative
@Priority(1)
@ApplicationScoped
public class UncheckedConnections extends TenantConnections {
    @Override
    public void prepare(Connection connection) throws SQLException {
        String schema = connection.getCatalog();
        if (schema == null || !schema.startsWith("t_")) {
            super.prepare(connection);
        }
    }
}
