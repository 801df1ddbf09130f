package africa.cauri.tenants.provisioning;

import africa.cauri.tenants.registry.Tenant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** What stands in the schema of each tenant: told by the application, since this package knows no accounting. */
public interface BooksSchema {
    /** The folder of the migrations on the class path, such as {@code db/books}. */
    String migrations();

    /** The oldest schema version with which the program can work. */
    int minimumVersion();

    /** The tables in which a tenant's role may only read and insert. */
    Set<String> insertOnlyTables();

    /** Writes the first rows; it may find some or all of them there already. */
    void seed(Connection connection, Tenant tenant) throws SQLException;
}
