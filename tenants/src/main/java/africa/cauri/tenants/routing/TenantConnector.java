package africa.cauri.tenants.routing;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/** EclipseLink's way to a connection: from the pool, then into the bound tenant's schema. */
final class TenantConnector extends JNDIConnector {
    private static final long serialVersionUID = 1L;

    TenantConnector(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection connect(Properties properties, Session session) {
        Connection connection = super.connect(properties, session);
        try {
            connections().prepare(connection);
            return connection;
        } catch (SQLException e) {
            close(connection);
            throw DatabaseException.sqlException(e, true);
        } catch (RuntimeException e) {
            close(connection);
            throw e;
        }
    }

    static TenantConnections connections() {
        return CDI.current().select(TenantConnections.class).get();
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw DatabaseException.sqlException(e, true);
        }
    }
}
