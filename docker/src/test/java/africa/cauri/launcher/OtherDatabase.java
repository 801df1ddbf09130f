package africa.cauri.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A MariaDB that somebody else runs, with the settings of ours: it can be killed and started again on its data. */
public final class OtherDatabase implements AutoCloseable {
    private static final String ADMINISTRATOR = "administrator";

    private final Path folder;
    private final int port = Ports.free();
    private DataDirectory data;
    private MariaDbServer server;

    private OtherDatabase(Path folder) {
        this.folder = folder;
    }

    /** Starts it on an emptied folder. */
    public static OtherDatabase start(Path folder) {
        try (DataDirectory before = DataDirectory.open(folder)) {
            Child.endAll(before);
            DataDirectory.deleteAll(before.mariaDb());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var database = new OtherDatabase(folder);
        database.startAgain();
        return database;
    }

    /** Starts it on the data that are there. */
    public void startAgain() {
        Path software = Path.of(System.getProperty("cauri.software"));
        data = DataDirectory.open(folder);
        MariaDbServer.install(software, data);
        server = MariaDbServer.start(software, data, port, accounts());
        server.awaitReady();
    }

    private List<String> accounts() {
        return List.of(
                "CREATE USER IF NOT EXISTS " + ADMINISTRATOR + "@'%' IDENTIFIED BY '" + password() + "'",
                "GRANT ALL PRIVILEGES ON *.* TO " + ADMINISTRATOR + "@'%' WITH GRANT OPTION");
    }

    private String password() {
        return new Secrets(data.root().resolve("secrets.properties")).get(ADMINISTRATOR);
    }

    /** Kills it as an operating system without memory does, and returns when it is gone. */
    public void kill() {
        ProcessHandle process = ProcessHandle.of(server.child().pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        data.close();
    }

    /** What Cauri has to be told. */
    public Map<String, String> settings() {
        return Map.of(
                "cauri.database.url", server.url(),
                "cauri.database.user", ADMINISTRATOR,
                "cauri.database.password", password());
    }

    /** A connection of its administrator, in a transaction of repeatable reads. */
    public Connection connect(String schema) throws SQLException {
        Connection connection = DriverManager.getConnection(server.url() + schema, ADMINISTRATOR, password());
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Carries one statement out. */
    public void execute(String schema, String statement) throws SQLException {
        try (Connection connection = connect(schema);
                Statement each = connection.createStatement()) {
            each.execute(statement);
            connection.commit();
        }
    }

    /** How many transactions wait for somebody who knows their id, and keep their locks meanwhile. */
    public int preparedTransactions() throws SQLException {
        try (Connection connection = connect("");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("XA RECOVER")) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }

    @Override
    public void close() {
        server.close();
        data.close();
    }
}
