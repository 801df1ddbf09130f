package africa.cauri.system;

import africa.cauri.launcher.Cauri;
import africa.cauri.launcher.Configuration;
import africa.cauri.launcher.Ports;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The product with its demo, whose books are empty, fresh, on free ports and on a data directory below {@code target}.
 */
final class Installation implements AutoCloseable {
    /** What a server of a test is started with: it ends before the second compiler pays for itself. */
    static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

    /** The most bytes of a file to import, less than usual, so that one can be sent that is larger. */
    static final long IMPORTS_LIMIT = 150L << 20;

    private final Cauri cauri;
    private final Path data;
    private final int keycloakPort;
    private final int databasePort;

    private Installation(Cauri cauri, Path data, int keycloakPort, int databasePort) {
        this.cauri = cauri;
        this.data = data;
        this.keycloakPort = keycloakPort;
        this.databasePort = databasePort;
    }

    static Installation start() {
        Path data = target().resolve("system").resolve("data");
        delete(data);
        int keycloakPort = Ports.free();
        int databasePort = Ports.free();
        var settings = new TreeMap<>(Map.of(
                "cauri.data", data.toString(),
                "cauri.port", Integer.toString(Ports.free()),
                "cauri.keycloak.port", Integer.toString(keycloakPort),
                "cauri.database.port", Integer.toString(databasePort),
                "cauri.demo.books", "false",
                "cauri.recurring.time", "00:00",
                "cauri.imports.limit", Long.toString(IMPORTS_LIMIT),
                "cauri.jvm.options", server()));
        var cauri = Cauri.open(Configuration.of(settings));
        return new Installation(cauri.start(), data, keycloakPort, databasePort);
    }

    /** The options of the server of a test; none in a benchmark, which takes the server as it is. */
    private static String server() {
        String coverage = coverage("server");
        return coverage.isEmpty() ? "" : coverage + " " + FIRST_COMPILER;
    }

    /** The option that measures the coverage of a process, empty where there is nothing to measure with. */
    static String coverage(String process) {
        Path agent = Path.of(System.getProperty("cauri.jacoco.agent", "none"));
        return Files.isRegularFile(agent)
                ? "-javaagent:" + agent + "=append=true,includes=africa.cauri.*,destfile="
                        + target().resolve("jacoco-" + process + ".exec")
                : "";
    }

    /** Where files wait that are being imported. */
    Path imports() {
        return data.resolve("imports");
    }

    /** Where a build puts what it makes. */
    static Path target() {
        return Path.of(System.getProperty("cauri.target", "target")).toAbsolutePath();
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the pages, without a slash at the end. */
    String url() {
        return cauri.url();
    }

    String keycloak() {
        return "http://localhost:" + keycloakPort;
    }

    /** The password of every demo account. */
    String password() {
        return cauri.demoSecrets().get("password");
    }

    String secret(String name) {
        var secrets = new Properties();
        try {
            secrets.load(new StringReader(Files.readString(data.resolve("secrets.properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }

    /** What the web application's server logged since its first start. */
    List<String> serverLog() {
        try {
            return Files.readAllLines(data.resolve("logs/payara.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Tokens tokens() {
        return new Tokens(this);
    }

    Api api(String token) {
        return new Api(url() + "/api/v1", token);
    }

    /** The service client, with a new token whenever its last one grows old. */
    Api longLivedApi() {
        return new Api(url() + "/api/v1", tokens().ofServiceForLong());
    }

    KeycloakAdmin keycloakAdmin() {
        return new KeycloakAdmin(keycloak(), secret("keycloak.admin"));
    }

    /** A connection of the account that makes schemas, which may change everything but Keycloak's rows. */
    Connection database() throws SQLException {
        String address = "jdbc:mariadb://127.0.0.1:" + databasePort + "/cauri_registry";
        return DriverManager.getConnection(address, "cauri_provisioning", secret("database.provisioning"));
    }

    /** Runs one statement on {@link #database()}. */
    int sql(String statement, String... values) {
        try (Connection connection = database();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setString(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    @Override
    public void close() {
        cauri.close();
    }
}
