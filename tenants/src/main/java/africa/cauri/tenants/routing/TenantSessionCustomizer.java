package africa.cauri.tenants.routing;

import javax.sql.DataSource;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Makes the one entity manager factory serve every tenant: each connection goes into the bound tenant's schema. */
public final class TenantSessionCustomizer implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        route((DatabaseLogin) session.getDatasourceLogin());
        if (session instanceof ServerSession server) {
            route((DatabaseLogin) server.getReadConnectionPool().getLogin());
        }
        session.getEventManager().addListener(new OneTenantPerTransaction());
    }

    private static void route(DatabaseLogin login) {
        if (login.getConnector() instanceof JNDIConnector pool && !(pool instanceof TenantConnector)) {
            DataSource dataSource = pool.getDataSource();
            login.setConnector(new TenantConnector(dataSource));
        }
    }

    /** A transaction keeps its first connection: without this check a second tenant would write into the first's. */
    private static final class OneTenantPerTransaction extends SessionEventAdapter {
        @Override
        public void preExecuteQuery(SessionEvent event) {
            TenantConnector.connections().requireOneTenant();
        }
    }
}
