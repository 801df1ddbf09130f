package africa.cauri.tenants.routing;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Makes the one entity manager factory serve every tenant: each connection goes into the bound tenant's schema. */
public final class TenantSessionCustomizer implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        var started = new AtomicBoolean();
        route((DatabaseLogin) session.getDatasourceLogin(), started);
        if (session instanceof ServerSession server) {
            route((DatabaseLogin) server.getReadConnectionPool().getLogin(), started);
        }
        session.getEventManager().addListener(new OneTenantPerTransaction(started));
    }

    private static void route(DatabaseLogin login, AtomicBoolean started) {
        if (login.getConnector() instanceof JNDIConnector pool && !(pool instanceof TenantConnector)) {
            DataSource dataSource = pool.getDataSource();
            login.setConnector(new TenantConnector(dataSource, started));
        }
    }

    /**
     * A transaction keeps its first connection: without this check a second tenant would write into the first's.
     * Outside of a transaction the container may share an entity manager between threads, and what one has just read
     * for its tenant would be found by another.
     */
    private static final class OneTenantPerTransaction extends SessionEventAdapter {
        private final AtomicBoolean started;

        OneTenantPerTransaction(AtomicBoolean started) {
            this.started = started;
        }

        @Override
        public void postLogin(SessionEvent event) {
            started.set(true);
        }

        @Override
        public void preExecuteQuery(SessionEvent event) {
            TenantConnector.connections().requireOneTenantInTransaction();
        }
    }
}
