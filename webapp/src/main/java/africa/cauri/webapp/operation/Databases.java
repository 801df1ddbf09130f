package africa.cauri.webapp.operation;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The four ways into the database, each with an account of its own.
 *
 * <p>The pool of the books serves all tenants, so that the number of tenants does not matter to it; it alone takes part
 * in transactions of the container. Its transactions see what others have committed meanwhile: what must not change
 * under them is locked by name. The server's wrappers around its results are left out: they reflect on each value that
 * is read, which made proving the books five times slower.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/registry",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=cauri.database.url}cauri_registry",
        user = "${MPCONFIG=cauri.database.registry.user}",
        password = "${MPCONFIG=cauri.database.registry.password}",
        transactional = false,
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 16,
        maxIdleTime = 300)
@DataSourceDefinition(
        name = "java:app/jdbc/books",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=cauri.database.url}",
        user = "${MPCONFIG=cauri.database.books.user}",
        password = "${MPCONFIG=cauri.database.books.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = "fish.payara.wrap-jdbc-objects=false",
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 32,
        maxIdleTime = 300)
@DataSourceDefinition(
        name = "java:app/jdbc/provisioning",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=cauri.database.url}cauri_registry",
        user = "${MPCONFIG=cauri.database.provisioning.user}",
        password = "${MPCONFIG=cauri.database.provisioning.password}",
        transactional = false,
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 8,
        maxIdleTime = 60)
@DataSourceDefinition(
        name = "java:global/jdbc/batch",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=cauri.database.url}cauri_batch?useMysqlMetadata=true",
        user = "${MPCONFIG=cauri.database.batch.user}",
        password = "${MPCONFIG=cauri.database.batch.password}",
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 16,
        maxIdleTime = 300)
@ApplicationScoped
public class Databases {}
