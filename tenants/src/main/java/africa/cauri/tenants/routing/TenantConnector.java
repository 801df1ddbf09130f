package africa.cauri.tenants.routing;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/** EclipseLink's way to a connection: from the pool, then into the bound tenant's schema. */
final class TenantConnector extends JNDIConnector {
    private static final long serialVersionUID = 1L;

    private final AtomicBoolean started;

    /**
     * Takes its connections from the pool.
     *
     * @param started false while the factory starts and tries the pool: such a connection is new and has no right
     */
    TenantConnector(DataSource pool, AtomicBoolean started) {
        super(pool);
        this.started = started;
    }

    @Override
    public Connection connect(Properties properties, Session session) {
        Connection connection = super.connect(properties, session);
        if (!started.get()) {
            return connection;
        }
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
