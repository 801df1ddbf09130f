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
 * is read, which took most of the time that proving the books takes.
 *
 * <p>Its statements wait for the locks of others as long as somebody in front of a page does: MariaDB's 50 seconds are
 * longer than most proxies in between wait. Only the closing of a large year holds its locks longer; who meets it is
 * told to come again. Jobs need no patience of their own: one that is told so goes on where it was, at the next look of
 * {@code JobStarter}.
 *
 * <p>A connection is tried before it is handed out, and those of requests not twice in a second: what a restarted
 * database has forgotten is replaced.
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
        maxIdleTime = 300,
        properties = {Databases.TRIED, Databases.BY_CLASS, Databases.PING, Databases.ONCE_A_SECOND})
@DataSourceDefinition(
        name = "java:app/jdbc/books",
        className = "africa.cauri.webapp.operation.LocalDataSource",
        url = "${MPCONFIG=cauri.database.url}" + Databases.LOCK_WAIT,
        user = "${MPCONFIG=cauri.database.books.user}",
        password = "${MPCONFIG=cauri.database.books.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 32,
        maxIdleTime = 300,
        properties = {Databases.BARE, Databases.TRIED, Databases.BY_CLASS, Databases.PING, Databases.ONCE_A_SECOND})
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
        maxIdleTime = 60,
        properties = {Databases.TRIED, Databases.BY_CLASS, Databases.PING})
@DataSourceDefinition(
        name = "java:global/jdbc/batch",
        className = "africa.cauri.webapp.operation.LocalDataSource",
        url = "${MPCONFIG=cauri.database.url}cauri_batch?useMysqlMetadata=true",
        user = "${MPCONFIG=cauri.database.batch.user}",
        password = "${MPCONFIG=cauri.database.batch.password}",
        transactional = false,
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 16,
        maxIdleTime = 300,
        properties = {Databases.TRIED, Databases.BY_CLASS, Databases.PING})
@ApplicationScoped
public class Databases {
    static final String LOCK_WAIT =
            "?sessionVariables=innodb_lock_wait_timeout=${MPCONFIG=cauri.database.lock.seconds:10}";
    static final String BARE = "fish.payara.wrap-jdbc-objects=false";
    static final String TRIED = "fish.payara.is-connection-validation-required=true";
    static final String BY_CLASS = "fish.payara.connection-validation-method=custom-validation";

    /** The driver's own way to see whether the server answers, shorter than any statement. */
    static final String PING =
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation";

    /** No database is restarted within a second, and most requests come within one of another. */
    static final String ONCE_A_SECOND = "fish.payara.validate-atmost-once-period-in-seconds=1";
}
