package africa.cauri.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A MariaDB with Cauri's accounts, as the launcher makes it; one for all the tests of a module, or for all those of one
 * of several virtual machines that have their numbers in {@code cauri.fork}.
 */
public final class TestDatabase {
    private static TestDatabase shared;

    private final MariaDbServer server;
    private final DatabaseAccounts accounts;

    private TestDatabase() {
        DataDirectory data = emptied(Path.of("target", "database" + System.getProperty("cauri.fork", "")));
        accounts = new DatabaseAccounts(
                Configuration.of(Map.of()), new Secrets(data.root().resolve("secrets.properties")));
        Path software = Path.of(System.getProperty("cauri.software"));
        MariaDbServer.install(software, data);
        server = MariaDbServer.start(software, data, Ports.free(), accounts.statements());
        server.awaitReady();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }

    private static DataDirectory emptied(Path folder) {
        try (DataDirectory before = DataDirectory.open(folder)) {
            Child.endAll(before);
            DataDirectory.deleteAll(before.mariaDb());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DataDirectory.open(folder);
    }

    /** The running database; it ends with the virtual machine. */
    public static synchronized TestDatabase shared() {
        if (shared == null) {
            shared = new TestDatabase();
        }
        return shared;
    }

    /** The address of the server, without a schema. */
    public String url() {
        return server.url();
    }

    public String user(String account) {
        return accounts.user(account);
    }

    public String password(String account) {
        return accounts.password(account);
    }

    /** Unpooled connections of an account, in the registry's schema where the account may enter it. */
    public DataSource as(String account) {
        try {
            var dataSource = new MariaDbDataSource(url() + (account.equals("books") ? "" : "cauri_registry"));
            dataSource.setUser(user(account));
            dataSource.setPassword(password(account));
            return dataSource;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Carries one statement out with the account's rights. */
    public void execute(String account, String sql) throws SQLException {
        try (Connection connection = as(account).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
